import type { ProvinceCode } from "./claim";

export type Province = {
  code: ProvinceCode;
  pcode: string;
  name: string;
  dari: string;
  pashto: string;
  russian: string;
  aliases: string[];
  capital: string;
  region: string;
  /** Area of OCHA's common operational dataset. */
  areaKm2: number;
  /** What a native reader or a gazetteer should still confirm; "" when nothing is open. */
  flags: string;
};

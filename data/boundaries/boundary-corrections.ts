import type { ProvinceCode } from "../claim";

/** Where Natural Earth's ISO 3166-2 label of a province polygon is wrong. The polygons themselves are right. */
type Correction = { adm1Code: string; says: ProvinceCode; is: ProvinceCode; why: string };

export const corrections: Correction[] = [
  {
    adm1Code: "AFG-1753",
    says: "AF-URU",
    is: "AF-DAY",
    why: "Daykundi, split from Uruzgan in 2004, still carries its parent's label (Natural Earth issues 666, 928, 974).",
  },
  {
    adm1Code: "AFG-1769",
    says: "AF-PAR",
    is: "AF-PAN",
    why: "Panjshir, split from Parwan in 2004, still carries its parent's label (Natural Earth issues 666, 928, 974).",
  },
  {
    adm1Code: "AFG-3413",
    says: "AF-PKA",
    is: "AF-PIA",
    why: "Paktia and Paktika are swapped: ISO 3166-2 has PIA for Paktia, and Gardez lies in this polygon.",
  },
  {
    adm1Code: "AFG-1759",
    says: "AF-PIA",
    is: "AF-PKA",
    why: "Paktia and Paktika are swapped: ISO 3166-2 has PKA for Paktika, and Sharan lies in this polygon.",
  },
];

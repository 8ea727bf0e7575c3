import { expect, test } from "../support/dashboard";

test("choosing a province shows who says what", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.choose("AF-KNR");
  await expect(dashboard.details).toHaveCount(1);
  await expect(dashboard.details.getByRole("heading", { level: 2 })).toHaveText("Kunar");
  await expect(dashboard.details).toContainText("Training sites");
  await expect(dashboard.details).toContainText("paragraph 20, sentence 3");
  await expect(dashboard.details).toContainText("Not found in June 2023 coverage");
  await expect(dashboard.page).toHaveURL(/\?province=AF-KNR$/);
});

/**
 * A condition on filings "f" of units "u": a year that is filed twice, since its unit was registered twice, is work once: that
 * of the unit that both are now.
 */
export const FILED_ONCE = `NOT EXISTS (SELECT 1 FROM "filing" "o" WHERE "o"."unitId" = "u"."mergedIntoId" AND "o"."year" = "f"."year")`;

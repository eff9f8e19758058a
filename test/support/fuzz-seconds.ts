/** How long the server is asked at random: longer where somebody has the time, by FUZZ_SECONDS. */
export const fuzzSeconds = Number(process.env.FUZZ_SECONDS ?? 40);

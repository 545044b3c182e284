// Imported by a process that is measured: prints at its end what it used.

process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const megabytes = Math.round(maxRSS / 1024);
  const seconds = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1);
  console.log(`used ${seconds} s of CPU and ${megabytes} MB at most`);
});

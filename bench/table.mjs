// Medians of all rounds as the tables of README.md, each turn beside the first bot's of its kind.

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

export function print(bots) {
  turns(bots);
  console.log();
  trials(bots.at(-1));
  console.log();
  starts(bots);
}

function turns(bots) {
  row('Turn', 'Turns/s', 'CPU s per 10,000', 'p50 ms', 'p99 ms', 'Memory MiB', 'CPU to SDK', 'Turns/s to SDK');
  row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:');
  for (const bot of bots) {
    for (const [turn, { beside }] of Object.entries(bot.turns)) {
      const [mine, theirs] = [medians(bot, turn), medians(bots[0], beside)];
      row(`${bot.name}, ${turn}`, mine.turnsPerS.toFixed(0), mine.cpu.toFixed(1), mine.p50.toFixed(1), mine.p99.toFixed(1),
        mine.memory.toFixed(0), (mine.cpu / theirs.cpu).toFixed(2), (mine.turnsPerS / theirs.turnsPerS).toFixed(2));
    }
  }
}

function medians({ rounds }, turn) {
  return Object.fromEntries(Object.keys(rounds[0][turn]).map((name) => [name, median(rounds.map((r) => r[turn][name]))]));
}

function trials({ rounds, trials: asked }) {
  row('Laurel, help', 'Turns/s', 'p50 ms', 'p99 ms', 'Lost');
  row('---', '---:', '---:', '---:', '---:');
  for (const trial of Object.keys(asked)) {
    const of = (figure) => median(rounds.map((r) => figure(r[trial])));
    row(trial, of((r) => r.turnsPerS).toFixed(0), of((r) => r.responseMs.p50).toFixed(1), of((r) => r.responseMs.p99).toFixed(1),
      Math.max(...rounds.map((r) => r[trial].lost)));
  }
}

function starts(bots) {
  const start = ({ name, rounds }) => `${name} ${median(rounds.map((r) => r.start)).toFixed(1)} s`;
  const trained = bots.at(-1).rounds.map((r) => r.trainedStart).filter(Boolean);
  const also = trained.length ? `, trained ${median(trained).toFixed(1)} s` : '';
  console.log(`Start to first answer, on both cores: ${bots.map(start).join(', ')}${also}.`);
}

/** How the demo's graduate signs: the corners of the pen's ways on the pad, and the picture that the pad makes of them. */
const WAYS = [
  '22,30 20,58 12,92',
  '22,30 70,28 72,90 64,84',
  '34,44 58,43',
  '46,36 46,58',
  '32,58 60,57',
  '36,68 34,82 56,81 57,67 36,68',
  '98,50 122,48',
  '110,28 109,92',
  '128,36 168,33',
  '148,22 148,62',
  '132,44 163,42',
  '131,54 165,52',
  '128,68 172,65',
  '156,60 155,92 148,88',
  '138,74 144,82',
  '212,24 218,32',
  '192,42 244,38',
  '232,42 216,66 190,92',
  '202,48 220,70 248,90',
];

const PICTURE = [
  'iVBORw0KGgoAAAANSUhEUgAAAQ4AAABuCAYAAADWMv1LAAADeklEQVR42u3d3XEbMQxFYbWQN3eQ/itMxg3YIy1/ANzvzOgxEcUlDgGYu/t6AQAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACv48/X33/fHTAAgDgDE4fcDAqfc7ycPgDg+Egd5AMRBHgkXa9VHgBKHkmVgYO/+EAdxkAdR',
  'EAdxKFkSpSEAiIM8pGh+A3GIBxAHcfw+rkklI6ESB3EUK0vt1MThNzQYm8Y0xgfdqf9/ujhIAMRBHEfEoZYHcShVRvZeJsfU2AyPOIhDqN8tD4mD',
  'OIgjXAIxfSTiIA4S0EwmDuI4GnjKhtAMbsWk3b6IxHFvB9Z0rL8Gy2QD1RZlqjik5jWzN+IommEQx7Pr8HIzl2yjUxqtx9F/00C4NIjDwiIOJQpx',
  'NBFHpV7C1AV/ev7i5Esc9/oMxNF7XUf3iIgjTxYppcrJpjRxEMdWcehxzOg/ODVKHGPm+HbWlCIPf8YmjpH1tkNh++bfQTjiaD/HZHH+GpAGcRBH',
  '2O759LeSBnHocRy6LlP6HUqUDYu6SkpMHMSxSwCk8XDhVK6liYM4dlwP0lgwIZUbbsRBHKuviRIlwKTEsX7O0k+WkgZxmGfieOvakAZxmGfieKsU',
  'UaIE1bcdjnYTRw95kEZQ7UYcxr1KHqRBHMa1cNyTT6USB3EQx4c7bPI9LaRxsb9xc7GliaPSm8y679ZKlcMLudLCSxAHCZzPvhiDOGLnWzn7Xl+D',
  'ODYuiB2TSxzGfVsaeh6b+xvEQRxTpUEeh9Jm4iCOadIgD+IQgMTxkTSe/jviII5WAej5mnuC3ysfF4qjyviIY+13TgqQHc99iRFI9WyDOPYFSrI4',
  'dgR6lDyII6tXMPVcTKUAj5AHcWSJY+p8VssKxmcfxJEnjiff3zkQbgTzWHl0eH8mcdRZ0JNuWEv47haL96ez/bduqiKOtfLo/qrHCuVhe3nsFEeV',
  'uzGJY+04PIhH6VJeHJMCtPK4poqj6i7fPvuYeJCHOIy7S3C2lMfkE4DEkT3uTjt6u+xj+j0HxJE57o5lQKsxp9zlWF0ck8pCARhQuiQ9jIU41smh',
  'QwbnZKtsY+xC6prud3mtw9TSmzjCU7+OTTvSCF+/qa/xI45ZZV/CbezEgXbiqB6gnvtp0boGdj8bIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '6MV/vN32wpE9+6wAAAAASUVORK5CYII=',
].join('');

/** Points that the pen leaves between two corners. */
const BETWEEN = 8;

/** What the signing page would send. */
export const DEMO_SIGNATURE = {
  image: `data:image/png;base64,${PICTURE}`,
  drawing: { width: 270, height: 110, strokes: WAYS.map((way) => ({ points: pointsOf(way) })) },
};

function pointsOf(way: string) {
  const corners = way.split(' ').map((corner) => corner.split(',').map(Number));
  const places = corners.flatMap(([x = 0, y = 0], index) => {
    const [toX = x, toY = y] = corners[index + 1] ?? [];
    const count = index + 1 < corners.length ? BETWEEN : 1;
    return Array.from({ length: count }, (_, step) => ({
      x: x + ((toX - x) * step) / count,
      y: y + ((toY - y) * step) / count,
    }));
  });
  return places.map((place, index) => ({ ...place, time: index * 8, pressure: 0.5 }));
}

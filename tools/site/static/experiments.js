/* Small experiments for the pages of the lessons: a knob or two each, one idea, one element. No network, no library.

   First come the calculations and the pictures, as functions that Node can load: what they give depends on what
   goes in, and on nothing else. Then the elements, which join them to a page. Last comes DATA, which
   tools/site/experiments.py writes. The images of handwritten 3s in it are from MNIST (LeCun, Cortes, Burges). */
'use strict';
{ // in a block, so that no other script of a page meets these names

/* ---- Numbers as text ---- */
const fixed = (x, digits) => (Math.abs(x) < 0.5*10**-digits ? 0 : x).toFixed(digits); // no -0.00
const plural = (n, word) => `${n.toLocaleString('en-US')} ${word}${n === 1 ? '' : 's'}`;
const count = n => n.toLocaleString('en-US');
function power(x) { // 0.31, 0.0054, 3.9e-9
  return x === 0 || (x >= 1e-3 && x < 1e4) ? String(Number(x.toPrecision(2))) : x.toExponential(1);
}

/* ---- Drawing: everything is SVG in a page of 360 units ---- */
const WIDTH = 360, PLOT = {left: 54, top: 10, width: 296, height: 150};
const range = n => Array.from({length: n}, (_, i) => i);
const at = x => String(Math.round(x*10)/10);
const rect = (x, y, w, h, attributes) =>
  `<rect x="${at(x)}" y="${at(y)}" width="${at(w)}" height="${at(h)}" ${attributes}/>`;
const text = (x, y, words, attributes = '') => `<text x="${at(x)}" y="${at(y)}" ${attributes}>${words}</text>`;
const line = (points, attributes) =>
  `<polyline points="${points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ')}" fill="none" ${attributes}/>`;
const picture = (height, inside) => ({height, inside});

function plot({x, y, xticks, yticks, xlabel, ylabel, format = String}, draw) {
  // Axes, and inside them what `draw` makes of two functions from numbers to places. What lies outside is cut off.
  const {left, top, width, height} = PLOT;
  const X = value => (value - x[0])/(x[1] - x[0])*width, Y = value => (y[1] - value)/(y[1] - y[0])*height;
  let axes = line([[left, top], [left, top + height], [left + width, top + height]], 'class="rest"');
  for (const tick of xticks) axes += text(left + X(tick), top + height + 17, count(tick), 'text-anchor="middle"');
  for (const tick of yticks) axes += text(left - 6, top + Y(tick) + 4, format(tick), 'text-anchor="end"');
  axes += text(left + width/2, top + height + 36, xlabel, 'text-anchor="middle"');
  axes += text(13, top + height/2, ylabel, `text-anchor="middle" transform="rotate(-90 13 ${top + height/2})"`);
  const inside = `<svg x="${left}" y="${top}" width="${width}" height="${height}">${draw(X, Y)}</svg>`;
  return picture(top + height + 44, inside + axes);
}

function shade(value) { // 0 is white paper, 1 black ink
  const gray = Math.round(255*(1 - Math.min(Math.max(value, 0), 1)));
  return `rgb(${gray},${gray},${gray})`;
}

function twoColors(value) { // from -1, purple, over white to 1, orange
  const [r, g, b] = value > 0 ? [255, 127, 14] : [148, 103, 189], much = Math.min(Math.abs(value), 1);
  return `rgb(${[r, g, b].map(c => Math.round(255 + (c - 255)*much))})`;
}

function pixels(values, columns, left, top, side, color) {
  const one = side/columns;
  const squares = values.map((value, i) => color(value) === color(0) ? '' :
    rect(left + i%columns*one, top + Math.floor(i/columns)*one, one + .1, one + .1, `fill="${color(value)}"`));
  return rect(left, top, side, side, `fill="${color(0)}"`) + `<g shape-rendering="crispEdges">${squares.join('')}</g>` +
         rect(left, top, side, side, 'fill="none" class="rest"');
}

function bytes(base64) { return Array.from(atob(base64.replace(/\s/g, '')), c => c.charCodeAt(0)); }

/* ---- The step on a parabola, lesson 02 ---- */
const START = -1.2, STEPS = 10;

function descend(rate, start = START, steps = STEPS) { // on x², whose slope is 2x
  const path = [start];
  for (let i = 0; i < steps; i++) path.push(path[i] - rate*2*path[i]);
  return path;
}

function showStep({rate}) {
  const path = descend(rate), end = path[STEPS];
  const way = rate < .5 ? 'It stays on its side, and each step is shorter than the last.' :
              rate === .5 ? 'The first step leads straight to the bottom.' :
              rate < 1 ? 'It jumps over the valley, and each jump ends lower than the last.' :
              rate === 1 ? 'It jumps to and fro between two places, and never gets lower.' :
              'Each jump ends higher than the last: it diverges.';
  const drawn = plot({x: [-3.4, 3.4], y: [-.3, 11], xticks: [-3, -2, -1, 0, 1, 2, 3], yticks: [0, 5, 10],
                      xlabel: 'x', ylabel: 'loss'}, (X, Y) =>
    line(range(137).map(i => i/20 - 3.4).map(x => [X(x), Y(x*x)]), 'class="rest"') +
    line(path.map(x => [X(x), Y(x*x)]), 'class="data"') +
    path.map(x => `<circle cx="${at(X(x))}" cy="${at(Y(x*x))}" r="4" class="data-fill"/>`).join(''));
  return {drawn, alt: `A parabola, the loss for each x, and ${STEPS} steps on it from ${START}, joined by lines`,
          says: `After ${STEPS} steps at a learning rate of ${rate}: x is ${fixed(end, 2)}, and the loss is ` +
                `${fixed(end*end, 2)}. ${way}`};
}

/* ---- The mean of more and more 3s, lesson 01 ---- */
const SIDE = 28, AREA = SIDE*SIDE;
let unpacked;
const threes = () => unpacked ??= bytes(DATA.threes);
const image3 = i => threes().slice(i*AREA, (i + 1)*AREA).map(byte => byte/255);
const mostImages = () => threes().length/AREA; // one more on the knob stands for all

function meanImage(n) {
  if (n > mostImages()) return bytes(DATA.mean3).map(byte => byte/255);
  const all = threes();
  return range(AREA).map(p => range(n).reduce((sum, i) => sum + all[i*AREA + p], 0)/n/255);
}

const distance = (a, b) => a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0)/a.length;

function showMean({images}) {
  const all = images > mostImages(), n = all ? DATA.of[0] : images;
  const mean = meanImage(images), off = distance(mean, meanImage(Infinity));
  const last = all ? '' : pixels(image3(images - 1), SIDE, 20, 26, 140, shade);
  const drawn = picture(174, last + (all ? '' : text(90, 16, `image ${images}, added last`, 'text-anchor="middle"')) +
    pixels(mean, SIDE, all ? 110 : 200, 26, 140, shade) +
    text(all ? 180 : 270, 16, n === 1 ? 'mean of 1 image' : `mean of ${count(n)} images`, 'text-anchor="middle"'));
  const says = all ? `This is the mean of all ${count(n)} 3s of MNIST that the lesson learns from.` :
    `The mean of ${plural(n, 'image')}: its pixels differ from those of the mean of all ${count(DATA.of[0])} by ` +
    `${fixed(off, 2)} on average.`;
  const alt = all ? 'The mean 3, in shades of gray' : 'Two images: the 3 added last, and the mean so far';
  return {drawn, says, alt};
}

/* ---- Broadcasting, lesson 01 ---- */
const MOST_AXES = 5;

function readShape(words) { // '2, 3' or '(2, 3)' gives [2, 3]; what is no shape gives null
  const inside = words.trim().replace(/^\(?\s*|\s*,?\s*\)?$/g, '');
  if (inside === '') return [];
  const parts = inside.split(/\s*,\s*/);
  return parts.length <= MOST_AXES && parts.every(part => /^[1-9]\d{0,3}$/.test(part)) ? parts.map(Number) : null;
}

const shapeText = shape => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
const numbers = shape => shape.reduce((product, length) => product*length, 1);

function broadcast(a, b) { // the columns from left to right: the lengths, of a, b and the result, and which fit
  const width = Math.max(a.length, b.length);
  return range(width).map(i => {
    const [one, other] = [a, b].map(shape => shape[i - width + shape.length]); // undefined where it is absent
    const fits = one === undefined || other === undefined || one === other || one === 1 || other === 1;
    return {one, other, fits, length: fits ? (one ?? 1) === 1 ? other ?? one : one : null};
  });
}

function showBroadcast({a, b}) {
  const shapes = [readShape(a), readShape(b)], alt = 'Two shapes, lined up at the right, and what comes out below';
  const wrong = ['a', 'b'].filter((_, i) => shapes[i] === null);
  if (wrong.length) {
    return {drawn: picture(20, ''), alt: 'No picture: a shape cannot be read',
            says: `Shape ${wrong.join(' and shape ')}: write up to ${MOST_AXES} lengths from 1 to 9999, ` +
                  'with commas between them, such as 2, 3.'};
  }
  const columns = broadcast(...shapes), names = shapes.map(shapeText);
  const box = (words, row, column, kinds) => {
    const x = WIDTH - 10 - (columns.length - column)*52, y = 8 + row*38 + (row === 2)*12;
    return rect(x, y, 46, 32, `rx="4" class="box ${kinds}"`) +
           text(x + 23, y + 21, words, `text-anchor="middle" class="${kinds}"`);
  };
  // As in the lesson: an absent length is a 1 in a dashed box, and blue is what is stretched.
  const given = (value, row, column, {fits, length}) => box(value ?? 1, row, column,
    `${value === undefined ? 'absent' : ''} ${!fits ? 'bad' : (value ?? 1) === 1 && length > 1 ? 'stretched' : ''}`);
  const drawn = picture(132, columns.map((column, i) => given(column.one, 0, i, column) +
    given(column.other, 1, i, column) + box(column.length ?? '✗', 2, i, column.fits ? '' : 'bad')).join('') +
    ['a', 'b', 'a + b'].map((words, i) => text(0, 29 + i*38 + (i === 2)*12, words)).join('') +
    line([[WIDTH - 10 - columns.length*52, 87], [WIDTH - 16, 87]], 'class="rest"'));
  const bad = columns.findLast(column => !column.fits), out = columns.map(column => column.length);
  const says = bad ? `${names[0]} and ${names[1]} do not fit: ${bad.one} stands above ${bad.other}, and neither is 1.` :
    `${names[0]} and ${names[1]} fit: ${plural(numbers(shapes[0]), 'number')} and ` +
    `${plural(numbers(shapes[1]), 'number')} go in, and ${shapeText(out)} comes out: ` +
    `${plural(numbers(out), 'number')}.`;
  return {drawn, says, alt: `${alt}. A dashed box is an absent length, and blue ones are stretched`};
}

/* ---- The cut and its two kinds of mistakes, lesson 01 ---- */
const BINS = 200; // a thousandth each, from -0.1 to 0.1
const total = values => values.reduce((sum, value) => sum + value, 0);

function mistakes(cut) { // a score above the cut says 3
  const bin = Math.min(Math.max(Math.round(cut*1000) + BINS/2, 0), BINS), [c3, c7] = DATA.cuts;
  const wrong3 = total(c3.slice(0, bin)), wrong7 = total(c7.slice(bin)), [n3, n7] = [c3, c7].map(total);
  return {wrong3, wrong7, n3, n7, right: 1 - (wrong3 + wrong7)/(n3 + n7)};
}

function showThreshold({cut}) {
  const {wrong3, wrong7, n3, n7, right} = mistakes(cut);
  const bars = counts => range(BINS/5).map(i => total(counts.slice(5*i, 5*i + 5))), [b3, b7] = DATA.cuts.map(bars);
  const top = Math.max(...b3, ...b7)*1.05, edge = i => i/200 - .1;
  const drawn = plot({x: [-.1, .1], y: [0, top], xticks: [-.1, -.05, 0, .05, .1], yticks: [0, 50, 100],
                      xlabel: 'score', ylabel: 'images'}, (X, Y) => {
    const fill = (bars, from, to) => bars.map((n, i) => {
      const [left, right] = [Math.max(edge(i), from), Math.min(edge(i + 1), to)];
      return right > left ? rect(X(left), Y(n), X(right) - X(left), Y(0) - Y(n), 'class="wrong-pale"') : '';
    }).join('');
    const outline = (bars, kind) => line(bars.flatMap((n, i) => [[X(edge(i)), Y(n)], [X(edge(i + 1)), Y(n)]]), kind);
    return fill(b3, -1, cut) + fill(b7, cut, 1) + outline(b3, 'class="first"') + outline(b7, 'class="second"') +
           line([[X(cut), 0], [X(cut), PLOT.height]], 'class="cut"') +
           [['3s', 'first'], ['7s', 'second']].map(([words, kind], i) =>
             rect(X(.075), 9 + 20*i, 12, 12, `class="${kind}-fill"`) + text(X(.087), 20 + 20*i, words)).join('');
  });
  return {drawn, alt: 'Histogram of the scores of 3s, in orange, and of 7s, in purple. A dashed line is the cut; ' +
                      'what lies on the wrong side of it is red',
          says: `Cut at ${fixed(cut, 3)}: ${wrong3} of ${count(n3)} 3s are called a 7, and ${wrong7} of ${count(n7)} ` +
                `7s are called a 3. Right: ${fixed(right, 3)} of all.`};
}

/* ---- Batch size and order, lesson 03 ---- */
const sizes = () => Object.keys(DATA.epochs).map(Number);
const epoch = (size, shuffled) => DATA.epochs[sizes()[size]][Number(shuffled)];

function showBatch({size, shuffled}) {
  const {losses, right, called3} = epoch(size, shuffled), n = DATA.cuts.flat().reduce((a, b) => a + b);
  const [first, all] = DATA.of, one = sizes()[size], last = losses.length;
  // What is in a mini-batch: in order, the 3s come first.
  const kind = i => shuffled || (i*one < first && Math.min((i + 1)*one, all) > first) ? 'both' :
                    i*one < first ? 'first' : 'second';
  const drawn = plot({x: [.5 - last/40, last + .5 + last/40], y: [-.05, 1.05], xticks: last > 1 ? [1, last] : [1],
                      yticks: [0, .5, 1], xlabel: 'step', ylabel: 'loss before the step'}, (X, Y) =>
    losses.map((loss, i) => `<circle cx="${at(X(i + 1))}" cy="${at(Y(loss))}" r="${last > 100 ? 2.5 : 4}" ` +
                            `class="${kind(i)}-fill"/>`).join('') +
    ['first', 'second', 'both'].filter(name => losses.some((_, i) => kind(i) === name)).map((name, i) =>
      `<circle cx="70" cy="${35 + 20*i}" r="4" class="${name}-fill"/>` +
      text(80, 40 + 20*i, {first: 'only 3s', second: 'only 7s', both: 'some of both'}[name])).join(''));
  return {drawn, alt: 'The loss of each mini-batch of the first epoch, as points from left to right',
          says: `${shuffled ? 'Shuffled' : 'In order'}, ${count(one)} at a time, ${plural(last, 'step')}. After this ` +
                `epoch ${fixed(right/n, 4)} of the validation images are right, and ` +
                `${fixed(100*called3/n, 0)}% are called a 3.`};
}

/* ---- A kernel on an image, lesson 06 ---- */
const KERNEL = [-1, -1, -1, 0, 0, 0, 1, 1, 1], PLACES = SIDE - 2;
const patch = (image, row, column) => range(9).map(k => image[(row + Math.floor(k/3))*SIDE + column + k%3]);
const answer = (beneath, kernel = KERNEL) => total(beneath.map((value, k) => value*kernel[k]));
const featureMap = image => range(PLACES*PLACES).map(i => answer(patch(image, Math.floor(i/PLACES), i%PLACES)));
const ON_IMAGE = {left: 6, top: 26, side: 168};

function showKernel({row, column}) {
  const image = image3(0), beneath = patch(image, row, column), value = answer(beneath);
  const {left, top, side} = ON_IMAGE, one = side/SIDE, map = 196;
  const meaning = value > .5 ? 'Darker below than above: an upper edge.' :
                  value < -.5 ? 'Darker above than below: a lower edge.' :
                  total(beneath) < .5 ? 'There is nothing but paper.' : 'About as dark above as below.';
  const grid = (values, x, color, words) => values.map((v, k) =>
    rect(x + k%3*30, 212 + Math.floor(k/3)*26, 30, 26, `fill="${color(v)}" class="rest"`) +
    text(x + k%3*30 + 15, 229 + Math.floor(k/3)*26, words(v),
         `text-anchor="middle" fill="${color === shade && v > .55 ? '#fff' : '#000'}" class="small"`)).join('');
  const drawn = picture(296, text(left + side/2, 16, 'an image', 'text-anchor="middle"') +
    text(map + 78, 16, 'what the kernel says', 'text-anchor="middle"') +
    pixels(image, SIDE, left, top, side, shade) +
    pixels(featureMap(image), PLACES, map, top + one, side - 2*one, v => twoColors(v/3)) +
    rect(left + column*one, top + row*one, 3*one, 3*one, 'class="frame"') +
    rect(map + column*one, top + (row + 1)*one, one, one, 'class="frame"') +
    grid(beneath, 6, shade, v => fixed(v, 2)) + text(106, 256, '×') +
    grid(KERNEL, 122, v => twoColors(v/3), String) + text(226, 236, 'added up') +
    text(226, 266, fixed(value, 2), 'class="large"'));
  return {drawn, says: `Row ${row}, column ${column}: the kernel says ${fixed(value, 2)}. ${meaning}`,
          alt: 'A 3 with a frame of 3 by 3 pixels, and the feature map, with a frame at the same place. Below, the ' +
               'nine pixels in the frame, times the nine weights of the kernel'};
}

function pointKernel(x, y) { // where somebody points: the kernel lies around it
  const place = (value, start) => Math.min(Math.max(
    Math.floor((value - start)/ON_IMAGE.side*SIDE) - 1, 0), PLACES - 1);
  return {row: place(y, ON_IMAGE.top), column: place(x, ON_IMAGE.left)};
}

/* ---- The number of bends, lesson 05 ---- */
const LOW = -2, HIGH = 2, FINE = 1001, relu = x => Math.max(x, 0);
const wiggle = x => Math.sin(3*x) + Math.sin(7*x)/2;
const spaced = n => range(n + 1).map(i => LOW + (HIGH - LOW)*i/n);

function follow(f, n) { // a net of n units, whose zigzag meets f at n + 1 places
  const places = spaced(n), slopes = range(n).map(i => (f(places[i + 1]) - f(places[i]))/(places[i + 1] - places[i]));
  const weights = slopes.map((slope, i) => slope - (i ? slopes[i - 1] : 0));
  return x => f(places[0]) + total(weights.map((w, i) => w*relu(x - places[i])));
}

function worstGap(n) {
  const net = follow(wiggle, n);
  return Math.max(...spaced(FINE - 1).map(x => Math.abs(net(x) - wiggle(x))));
}

function showBends({units}) {
  const bends = spaced(units).slice(0, -1), all = spaced(200);
  const drawn = plot({x: [LOW - .05, HIGH + .05], y: [-1.6, 1.6], xticks: [-2, -1, 0, 1, 2], yticks: [-1, 0, 1],
                      xlabel: 'x', ylabel: 'sum of the units'}, (X, Y) =>
    line(all.map(x => [X(x), Y(wiggle(x))]), 'class="data broad"') +
    line(spaced(units).map(x => [X(x), Y(wiggle(x))]), 'class="ink"') +
    bends.map(x => `<circle cx="${at(X(x))}" cy="${at(Y(wiggle(x)))}" r="${units > 32 ? 2 : 3}" class="ink-fill"/>`)
      .join(''));
  return {drawn, alt: 'A wavy curve in blue, and on it a zigzag in black, with a dot where each unit begins',
          says: `${plural(units, 'unit')}: off by up to ${fixed(worstGap(units), 3)}.`};
}

/* ---- Batch norm on and off, lesson 06 ---- */
const LAYERS = 20;

function deviations(gain, norm) {
  // Weights `gain` times as large make what leaves each layer so many times as large. Batch norm divides that away.
  return DATA.spread[Number(norm)].map((value, i) => norm ? value : value*gain**(i + 1));
}

function showBatchNorm({gain, norm}) {
  const values = deviations(gain, norm), end = values[LAYERS - 1];
  const verdict = norm ? 'Whatever the weights are multiplied by, batch norm divides it away again.' :
                  end < .1 ? 'The numbers die out.' : end > 10 ? 'The numbers grow without end.' :
                  'The numbers stay in range.';
  const drawn = plot({x: [.5, 20.5], y: [-10, 6], xticks: [1, 5, 10, 15, 20], yticks: [-8, -4, 0, 4], xlabel: 'layer',
                      ylabel: 'standard deviation', format: tick => tick ? `1e${tick}` : '1'}, (X, Y) =>
    line([[0, Y(0)], [PLOT.width, Y(0)]], 'class="rest" stroke-dasharray="3 4"') +
    line(values.map((value, i) => [X(i + 1), Y(Math.log10(value))]), `class="${norm ? 'data' : 'wrong'} thick"`));
  return {drawn, alt: 'A line over 20 layers, on a logarithmic axis: the standard deviation of the numbers after each',
          says: `Weights ${fixed(gain, 2)} times as large, ${norm ? 'with' : 'without'} batch norm: after ${LAYERS} ` +
                `layers the standard deviation is ${power(end)}. ${verdict}`};
}

/* ---- Which experiment asks what, and what can be turned. A knob without `min` is a switch or a text. ---- */
const EXPERIMENTS = {
  'dc-step': {
    title: 'the learning rate', show: showStep,
    ask: 'Raise the learning rate slowly. From which rate on does it jump over the valley, and from which on ' +
         'does it never arrive?',
    knobs: [{name: 'rate', label: 'learning rate', min: .01, max: 1.1, step: .01, value: .3}]},
  'dc-mean': {
    title: 'the mean of more and more 3s', show: showMean,
    ask: 'Go down to one 3, and add the others one by one. From how many on can you no longer tell the mean from ' +
         'that of all?',
    knobs: [{name: 'images', label: 'images', min: 1, max: 33, step: 1, value: 33,
             words: n => n > mostImages() ? `all ${count(DATA.of[0])}` : String(n)}]},
  'dc-broadcast': {
    title: 'broadcasting', show: showBroadcast,
    ask: 'Change a length, or add one. When do more numbers come out than each of the two shapes holds?',
    knobs: [{name: 'a', label: 'shape a', value: '2, 3'}, {name: 'b', label: 'shape b', value: '3'}]},
  'dc-threshold': {
    title: 'the cut', show: showThreshold,
    ask: 'Where must the cut be so that no 7 is called a 3? What does that cost?',
    knobs: [{name: 'cut', label: 'cut', min: -.1, max: .1, step: .001, value: 0, words: cut => fixed(cut, 3)}]},
  'dc-batch': {
    title: 'batch size and order', show: showBatch,
    ask: 'Switch the shuffling off. What becomes of the loss when the 7s begin? Does another batch size help?',
    knobs: [{name: 'shuffled', label: 'shuffled', value: true},
            {name: 'size', label: 'batch size', min: 0, max: 6, step: 1, value: 2,
             words: i => count(sizes()[i])}]},
  'dc-kernel': {
    title: 'a kernel under your finger', show: showKernel, point: pointKernel,
    ask: 'Drag the frame over the strokes. Where does the kernel say the most, and where nothing although there is ' +
         'ink?',
    knobs: [{name: 'row', label: 'row', min: 0, max: 25, step: 1, value: 12},
            {name: 'column', label: 'column', min: 0, max: 25, step: 1, value: 12}]},
  'dc-bends': {
    title: 'the number of bends', show: showBends,
    ask: 'How many units does it take until the zigzag is off by less than 0.1 everywhere? Guess first.',
    knobs: [{name: 'units', label: 'units', min: 1, max: 64, step: 1, value: 8}]},
  'dc-batchnorm': {
    title: 'batch norm', show: showBatchNorm,
    ask: 'Find weights with which the numbers neither die out nor explode. How exactly must you hit them? Then ' +
         'switch batch norm on.',
    knobs: [{name: 'norm', label: 'batch norm', value: false},
            {name: 'gain', label: 'weights, times', min: 1, max: 4, step: .05, value: 1, words: g => fixed(g, 2)}]},
};

function valueOf(knob, words) { // what an address or a field says, or the default if it makes no sense
  if (words === null) return knob.value;
  if (typeof knob.value === 'boolean') return words === 'on' ? true : words === 'off' ? false : knob.value;
  if (typeof knob.value === 'string') return words.slice(0, 40);
  const number = words.trim() === '' ? NaN : Number(words);
  if (!Number.isFinite(number)) return knob.value;
  const steps = Math.round((Math.min(Math.max(number, knob.min), knob.max) - knob.min)/knob.step);
  return Number((knob.min + steps*knob.step).toFixed(6)); // no 0.30000000000000004
}

const wordsOf = value => value === true ? 'on' : value === false ? 'off' : String(value);
const defaults = name => Object.fromEntries(EXPERIMENTS[name].knobs.map(knob => [knob.name, knob.value]));
const show = (name, values = {}) => EXPERIMENTS[name].show({...defaults(name), ...values});

/* ---- The elements. Each keeps its knobs in the address, after `?`, and only those that were turned. ---- */
const STYLE = `
.dc { --dc-ink: var(--pst-color-text-base, #222832); --dc-paper: var(--pst-color-background, #fff);
  --dc-first: #ff7f0e; --dc-second: #9467bd; --dc-data: #1f77b4; --dc-wrong: #d62728; --dc-rest: #808080;
  display: block; max-width: 34rem; margin: 1rem 0; padding: .75rem 1rem 1rem; box-sizing: border-box;
  color: var(--dc-ink); background: var(--dc-paper); border: 1px solid var(--dc-rest); border-radius: 6px; }
.dc p { margin: 0 0 .6rem; color: inherit; }
.dc .dc-says { margin: .5rem 0 0; min-height: 3em; font-variant-numeric: tabular-nums; }
.dc .dc-knobs { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center;
  margin-top: .4rem; }
.dc label { display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: center; min-height: 2.25rem; margin: 0;
  font-size: inherit; color: inherit; }
.dc .dc-range { flex: 1 1 12rem; }
.dc .dc-range > span:first-child { flex: 1 1 auto; }
.dc .dc-value { min-width: 3em; text-align: right; font-variant-numeric: tabular-nums; }
.dc input[type=range] { flex: 1 0 100%; min-width: 0; width: 100%; height: 1.75rem; margin: 0; padding: 0;
  accent-color: var(--pst-color-primary, #1f77b4); }
.dc input[type=checkbox] { flex: none; width: 1.35rem; height: 1.35rem; margin: 0;
  accent-color: var(--pst-color-primary, #1f77b4); }
.dc input[type=text] { flex: none; width: 9em; padding: .25rem .5rem; font: inherit; color: inherit;
  background: var(--dc-paper); border: 1px solid var(--dc-rest); border-radius: 4px; }
.dc button { padding: .2rem .75rem; min-height: 2rem; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--dc-rest); border-radius: 4px; cursor: pointer; }
.dc :is(input, button):focus-visible { outline: 2px solid var(--pst-color-primary, #1f77b4); outline-offset: 2px; }
.dc svg { display: block; width: 100%; height: auto; overflow: hidden; }
.dc svg svg { width: auto; }
.dc svg text { fill: var(--dc-ink); font-size: 14px; font-family: inherit; }
.dc svg .small { font-size: 11px; } .dc svg .small[fill="#000"] { fill: #000; }
.dc svg .small[fill="#fff"] { fill: #fff; }
.dc svg .large { font-size: 18px; font-weight: bold; }
.dc svg text.absent { fill-opacity: .65; } .dc svg text.bad { font-weight: bold; }
.dc svg :is(.rest, .data, .first, .second, .wrong, .ink) { stroke-width: 1.5; }
.dc .rest { stroke: var(--dc-rest); } .dc .data { stroke: var(--dc-data); } .dc .ink { stroke: var(--dc-ink); }
.dc .first { stroke: var(--dc-first); } .dc .second { stroke: var(--dc-second); }
.dc .wrong { stroke: var(--dc-wrong); }
.dc svg .broad { stroke-width: 5; stroke-opacity: .75; } .dc svg .thick { stroke-width: 2.5; }
.dc .cut { stroke: var(--dc-ink); stroke-width: 1.5; stroke-dasharray: 5 4; }
.dc .data-fill, .dc .both-fill { fill: var(--dc-data); } .dc .ink-fill { fill: var(--dc-ink); }
.dc .first-fill { fill: var(--dc-first); } .dc .second-fill { fill: var(--dc-second); }
.dc .wrong-pale { fill: var(--dc-wrong); fill-opacity: .55; }
.dc .box { fill: none; stroke: var(--dc-rest); stroke-width: 1.5; } .dc .box.absent { stroke-dasharray: 4 4; }
.dc .box.stretched { fill: var(--dc-data); fill-opacity: .25; stroke: var(--dc-data); }
.dc .box.bad { fill: var(--dc-wrong); fill-opacity: .2; stroke: var(--dc-wrong); stroke-width: 2.5; }
.dc .frame { fill: none; stroke: var(--dc-data); stroke-width: 2.5; }
.dc .dc-point { touch-action: none; cursor: crosshair; fill: transparent; }`;

function control(knob) {
  const name = `name="${knob.name}" autocomplete="off"`;
  if (typeof knob.value === 'boolean') return `<label><input type="checkbox" ${name}>${knob.label}</label>`;
  if (typeof knob.value === 'string')
    return `<label>${knob.label}<input type="text" maxlength="40" spellcheck="false" ${name}></label>`;
  const {min, max, step} = knob; // the knob itself says its value to screen readers
  return `<label class="dc-range"><span>${knob.label}</span><span class="dc-value" aria-hidden="true"></span>` +
         `<input type="range" min="${min}" max="${max}" step="${step}" ${name}></label>`;
}

function makeElement(tag) {
  const {title, ask, knobs, point} = EXPERIMENTS[tag];
  return class extends HTMLElement {
    connectedCallback() {
      if (this.firstChild) return; // it was only moved
      this.classList.add('dc');
      this.setAttribute('role', 'group');
      this.setAttribute('aria-label', `Experiment: ${title}`);
      this.innerHTML = `<p class="dc-ask"><strong>Try it.</strong> ${ask}</p><div class="dc-picture"></div>` +
        `<div class="dc-knobs">${knobs.map(control).join('')}<button type="button">As it was</button></div>` +
        '<p class="dc-says" aria-live="polite"></p>';
      const asked = new URLSearchParams(location.search);
      this.values = Object.fromEntries(knobs.map(knob => [knob.name, valueOf(knob, asked.get(`${tag}-${knob.name}`))]));
      this.fill();
      this.draw();
      this.addEventListener('input', ({target}) => {
        const knob = knobs.find(knob => knob.name === target.name);
        const words = target.type === 'checkbox' ? wordsOf(target.checked) : target.value;
        this.turn({[knob.name]: valueOf(knob, words)});
      });
      this.querySelector('button').addEventListener('click', () => { this.turn(defaults(tag)); this.fill(); });
      if (point) {
        const follow = event => {
          if (event.type === 'pointermove' && !event.buttons) return;
          const box = this.querySelector('svg').getBoundingClientRect(), scale = WIDTH/box.width;
          this.turn(point((event.clientX - box.left)*scale, (event.clientY - box.top)*scale));
          this.fill();
        };
        const frame = this.querySelector('.dc-picture');
        frame.style.position = 'relative';
        // A plain box over the image alone takes the finger, so that the page still scrolls beside it.
        const {left, top, side} = ON_IMAGE, height = this.show().drawn.height, pad = document.createElement('div');
        pad.className = 'dc-point';
        pad.style.cssText = `position: absolute; left: ${100*left/WIDTH}%; top: ${100*top/height}%; ` +
                            `width: ${100*side/WIDTH}%; height: ${100*side/height}%`;
        frame.append(pad);
        pad.addEventListener('pointerdown', event => { pad.setPointerCapture(event.pointerId); follow(event); });
        pad.addEventListener('pointermove', follow);
      }
    }

    show() { return show(tag, this.values); }

    turn(change) {
      Object.assign(this.values, change);
      this.draw();
      clearTimeout(this.later); // an address that changes too often in a moment is refused
      this.later = setTimeout(() => this.remember(), 200);
    }

    fill() { // the controls, from the values
      for (const knob of knobs) {
        const input = this.querySelector(`[name=${knob.name}]`);
        if (input.type === 'checkbox') input.checked = this.values[knob.name];
        else input.value = this.values[knob.name];
      }
    }

    draw() {
      const {drawn, says, alt} = this.show(), old = this.querySelector('.dc-picture > svg');
      const svg = `<svg viewBox="0 0 ${WIDTH} ${drawn.height}" role="img" aria-label="${alt}">${drawn.inside}</svg>`;
      if (old) old.outerHTML = svg; else this.querySelector('.dc-picture').insertAdjacentHTML('afterbegin', svg);
      this.querySelector('.dc-says').textContent = says;
      for (const knob of knobs.filter(knob => 'min' in knob)) {
        const input = this.querySelector(`[name=${knob.name}]`), value = this.values[knob.name];
        const words = knob.words ? knob.words(value) : String(value);
        input.setAttribute('aria-valuetext', words);
        input.parentElement.querySelector('.dc-value').textContent = words;
      }
    }

    remember() {
      const address = new URL(location.href);
      for (const knob of knobs) {
        const key = `${tag}-${knob.name}`, value = this.values[knob.name];
        if (value === knob.value) address.searchParams.delete(key); else address.searchParams.set(key, wordsOf(value));
      }
      try { history.replaceState(history.state, '', address); } catch { /* some pages may not change their address */ }
    }
  };
}

const DATA = {
  threes: `
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKnbbpnZ2BgAAAAAAAAAAAAAAAAAAAAAAAAAAZ/L+/v7+/kIAAAAAAAAAAAAAAAAAAAAA
    AAAAABLo/v7+/v7uRgAAAAAAAAAAAAAAAAAAAAAAAAAAaPT+4P7+/o0AAAAAAAAAAAAAAAAAAAAAAAAAAADP/tL+/v4iAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAVM7+/v7+KQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY0f7+/qsAAAAAAAAAAAAAAAAAAAAAAAAAAABbif3+/v5wAAAAAAAAAAAAAAAAAAAAAAAAACjW
    +v7+/v7+IgAAAAAAAAAAAAAAAAAAAAAAAABR9/7+/v7+/pIAAAAAAAAAAAAAAAAAAAAAAAAAAG72/v7+/v6rAAAAAAAAAAAAAAAAAAAAAAAAAAAASVlZ
    XfD+qwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGA/tsfAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH/v7WHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiv7+
    dAAAAAAAAAAAAAAAAAAAABOxWgAAAAAAGfD+/iIAAAAAAAAAAAAAAAAAAACk/tc/JAAzWc7+/osIAAAAAAAAAAAAAAAAAAAAOcX+/t608f7+/dULAAAA
    AAAAAAAAAAAAAAAAAACMaf7+/v7+/uwAAAAAAAAAAAAAAAAAAAAAAAAAAAd1daX+/u8yAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHZbD/v/+sMGWYAAAAAAAAAAAAAAAAAAA
    AAAwpuD9/erE/f39/ekAAAAAAAAAAAAAAAAAAF30+f27LgoIBArC/f3pAAAAAAAAAAAAAAAAAABr/f3mMAAAAAAAwP39nAAAAAAAAAAAAAAAAAAAAxQU
    DwAAAAAAK+D99UoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPn99X4AAAAAAAAAAAAAAAAAAAAAAAAAAAAOZd/9+HwAAAAAAAAAAAAAAAAAAAAAAAAAAAum
    7/39/bseAAAAAAAAAAAAAAAAAAAAAAAAAAAQ+Pr9/f396NVvAgAAAAAAAAAAAAAAAAAAAAAAAAArYmLQ/f39/bsWAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    CTN3/f39TAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbf9/YsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC2/f1oAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABV
    +f39JAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA81v39rQsAAAAAAAAAAAAAAAAAAAAAAAAAAABi9/394gkAAAAAAAAAAAAAAAAAAAAAAAAAACqW/P396TUA
    AAAAAAAAAAAAAAAAAAAqcyo8c5/w/f36rxkAAAAAAAAAAAAAAAAAAAAAu/39/f39/f3FVgAAAAAAAAAAAAAAAAAAAAAAAGf9/f39/ehDAQAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEl2k/v/+/v6XAAAAAAAAAAAAAAAA
    AAAAAA0kl/39/f39/drv1QoAAAAAAAAAAAAAAAAAAABZ/f399axSUlIClP2WAAAAAAAAAAAAAAAAAAAAWf38qzYAAAAAJbH9vAAAAAAAAAAAAAAAAAAA
    ABGXMwAAAAAAKOX9/ZMAAAAAAAAAAAAAAAAAAAAAAAAAAABTzu39/dMIAAAAAAAAAAAAAAAAAAAAAAAARo/z+/39/bUyAAAAAAAAAAAAAAAAAAAAAAAA
    BMz9/f39/f1qAAAAAAAAAAAAAAAAAAAAAAAAAAXr/f3dp176fQAAAAAAAAAAAAAAAAAAAAAAAAAAbq9MEgAA+fQ+AAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAANX9fAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACC/c4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7v3OAAAAAAAAAAAAAAAAAAADvc8VAAAAAAAA
    APn9kQAAAAAAAAAAAAAAAAAAF9j9nwIAAAAAAFD7/VgAAAAAAAAAAAAAAAAAAACn/f0hAAAAAD/2/dQfAAAAAAAAAAAAAAAAAAAAFL3923AAAFfR/f1q
    AAAAAAAAAAAAAAAAAAAAAAA89P34ycnx/f3TSAAAAAAAAAAAAAAAAAAAAAAAAFH5/f39/f3REwAAAAAAAAAAAAAAAAAAAAAAAAAAE8n9/dlbCgAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaP39/f/9/f3aIAAAAAAAAAAAAAAA
    AAAAAAAAsvj8/Pz9/Pz8/NciAAAAAAAAAAAAAAAAAAAAALr8/Pz8/fz8/Pz8TwAAAAAAAAAAAAAAAAAAAAC6/POsrCcnJ9v8/E8AAAAAAAAAAAAAAAAA
    AAAAJzUvAAAAHXX0/PxPAAAAAAAAAAAAAAAAAAAAAAAAAAAANtD8/Py4FQAAAAAAAAAAAAAAAAAAAAAAAAADKf38/PzOFQAAAAAAAAAAAAAAAAAAAAAA
    AAUppfz9/Pz844MJAAAAAAAAAAAAAAAAAAAAAG2j/Pz8/fz8/Pz8nAAAAAAAAAAAAAAAAAAAAAC6/Pz8/P38/Ivg/OkxAAAAAAAAAAAAAAAAAAAAu/39
    /f2GTQAAgv39XQAAAAAAAAAAAAAAAAAAAGyiuEQNAAAAIt78/F0AAAAAAAAAAAAAAAAAAAAABQoAAAAAAMj8/KYKAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    Isj2/Os2AAAAAAAAAAAAAAAAAAAAAAAAAAAAAI78/OpMAAAAAAAAAAAAAAAAAACogAAAAAADNrv5/OuSAAAAAAAAAAAAAAAAAAAA4uOKCwc3sfz9/O1L
    AAAAAAAAAAAAAAAAAAAAAMr4/Liu/Pz8/ao7AAAAAAAAAAAAAAAAAAAAAAAAg/n8/Pz77msGAAAAAAAAAAAAAAAAAAAAAAAAAABf2fyncQAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABTyIiJP+/8dvEgkAAAAAAAAAAAAAAAAAAAAAGZj9/f39/f39/f18AAAAAAAAAAAAAAAA
    AAAAAIfh9P3KyLWk2P3905cAAAAAAAAAAAAAAAAAAAAAHpVOAwAAABSG/f3gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAczv394AAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAATv39/eAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABWPq/f3gAAAAAAAAAAAAAAAAAAAAAAAAAAAOjtzb7P398HkHAAAAAAAAAAAAAAAAAAAA
    AAAAGP39/f3r6f39uTUAAAAAAAAAAAAAAAAAAAAAAAiWwsLCNShh/f2qAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAev39qgAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAN+39/aoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIL9/f2qAAAAAAAAAAAAAAAAAAAAAAAAAAAEDHjB/f3WHAAAAAAAAAAAAAAAAAAAAAAAAAAH
    mf39/f3UHgAAAAAAAAAAAAAAAAAhiEYGABtDuv39/f3qHwAAAAAAAAAAAAAAAAAa5/39v7ff/f39/azYcAAAAAAAAAAAAAAAAAAAJNf9/f39/f39/f0v
    GQAAAAAAAAAAAAAAAAAAAAVX3/39/fSY399tBAAAAAAAAAAAAAAAAAAAAAAAQzKwlE4QAAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAEtp9f39/4ElAAAAAAAAAAAAAAAAAAAAAAAAAD7v/Pz8/P3834oHAAAAAAAAAAAAAAAAAAAAAACi/Pz8/Pz9/Pz8fgAAAAAAAAAAAAAA
    AAAAAAAAKNn8i4SEhaD8/NQjAAAAAAAAAAAAAAAAAAAAAAAmYwIAAAAHrfz8zQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADCd/N4AAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAePzeAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABqb83gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIH8/N4AAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAACTY/PyFAAAAAAAAAAAAAAAAAAAAAAAAAGPb/f/9/f39k2kGAAAAAAAAAAAAAAAPOQAAAADu/Pz9/Pz8/Pz8njIAAAAAAAAAAAAHn/ZeCwAA
    5fz8/fz8/Pz8/PzsQwAAAAAAAAAAafz8/NRqADCZ/IWEhL38/Pz8/GcAAAAAAAAAAErv/Pz8+N85Bh0AAAAOHY/8/PxnAAAAAAAAAAAAPav8/Pz84pge
    EgAAAAAe/Pz8ZwAAAAAAAAAAAAAHduz8/Pz8/MyGhoaGlPz8/GcAAAAAAAAAAAAAAAAMgfz8/Pz9/Pz8/Pz8/LdDAAAAAAAAAAAAAAAAAAeJz/H8/fz8
    /Pz8/LcOAAAAAAAAAAAAAAAAAAAAAABqo/38/Pz86mdDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9sf7/mXZ2dgYAAAAAAAAAAAAA
    AAAAAABH6urq9P39/f39/f2zQgAAAAAAAAAAAAAAAAAAv/39/daxse/9/f39/aoAAAAAAAAAAAAAAAAAAG21PT0eAAAyPZbl/f3pKQAAAAAAAAAAAAAA
    AAAZFAAAAAAAAAAAkP39/TYAAAAAAAAAAAAAAAAAAAAAAAAAAAAACZb9/cwWAAAAAAAAAAAAAAAAAAAAAAAAAAAAYdL9/f2qAAAAAAAAAAAAAAAAAAAA
    AAAAAGzp+Pz9/f3QFgAAAAAAAAAAAAAAAAAAAAAABaD9/f39/f39ugwAAAAAAAAAAAAAAAAAAAAAAAvc/f398Ljg/f2nDwAAAAAAAAAAAAAAAAAAAAAA
    I46/XjcAK+T9/VAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAs9f2/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPH94isAAAAAAAAAAAAAAAAAAFV2AAAA
    AAAAAADx/f1LAAAAAAAAAAAAAAAAAACs7wAAAAAAAAAA8f39SwAAAAAAAAAAAAAAAAAArPQpAAAAAAAAKfX9/UsAAAAAAAAAAAAAAAAAAKz94ScAAAAA
    JJv9/e45AAAAAAAAAAAAAAAAAACV/f3ds0OOs939/fCgAAAAAAAAAAAAAAAAAAAADWfo8f39/f39/fWcAAAAAAAAAAAAAAAAAAAAAAAAAG/9/f39/f1M
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAABBTFqq/f/nQEAAAAAAAAAAAAAAAAAAAAAAAdMrf7+/v7+/v4MAAAAAAAAAAAAAAAAAAAAEoXu/v7+/v7+/v7fCAAAAAAAAAAA
    AAAAAAAAAMD+/v7wwply9P75JgAAAAAAAAAAAAAAAAAAAACw6cJTDABq9f75PgAAAAAAAAAAAAAAAAAAAAAAAAAAAAWJ9f7cNwAAAAAAAAAAAAAAAAAA
    AAAAAAAABGG//v7cIwAAAAAAAAAAAAAAAAAAAAAAAAAAJL7+/v7+zyQAAAAAAAAAAAAAAAAAAAAAAAAjgfL+/v7+/v7yIAAAAAAAAAAAAAAAAAAAAABA
    3P7+/v7p1NT4/roEAAAAAAAAAAAAAAAAAAAAt/7++MVVFQAAbf7+FQAAAAAAAAAAAAAAAAAAAHnLhCEAAAAAADf+/hUAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAACs/twKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABU+v5HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb7v60AwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM
    t/7HEwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAq/7+QgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKm/z+gQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAKuP7+xg4A
    AAAAAAAAAAAAAAAAAAAAAAAJp676+/7+xxAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM5/9/f3//f2fcQAAAAAAAAAAAAAAAAAAAAAAAO78/Pz8/fz8/PyjhgAAAAAA
    AAAAAAAAAAAAAAD96cNmNzhnw+n8/acAAAAAAAAAAAAAAAAAAAAAkpQAAAAAAACp/P2nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAg1/z9WQAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAm3v39zA8AAAAAAAAAAAAAAAAAAAAAAAAAAACT6vz8zA8AAAAAAAAAAAAAAAAAAAAAAAATOTmH/fz8eBkAAAAAAAAAAAAAAAAA
    AAAAAABcxPz8/P38/GMAAAAAAAAAAAAAAAAAAAAAAAAA/fz8/Pz9/PzvjABPAAAAAAAAAAAAAAAAAAAAAD/x/bKMjYzl/f3//XcAAAAAAAAAAAAAAAAA
    AAAAGBsJAAAAFXrW/fz2SwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH8T2/MEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN5PzQAAAAAAAAAAAAAH5uAAAA
    AAAAAAAAAAAAv/z8VAAAAAAAAAAAAHL9/e1xAAAAAAAAABqA/f/9hQAAAAAAAAAAAAAMtfz8/KNVEwAAVYPn/Pz9gQYAAAAAAAAAAAAAAELD6fz9/NHF
    xf38/Pz8hQYAAAAAAAAAAAAAAAAAAEjf7fz8/Pz9/OaBVAAAAAAAAAAAAAAAAAAAAAAAADJwcHC9cHAZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACKILn////WwEAAAAA
    AAAAAAAAAAAAAAAAAAAJhP39/f33/f0SAAAAAAAAAAAAAAAAAAAAAAQs3f39/f3TrP39EgAAAAAAAAAAAAAAAAAAAAR+/f39/f39/cr98xAAAAAAAAAA
    AAAAAAAAAABy/f39/f39/f398YEAAAAAAAAAAAAAAAAAAAAAof39/f39/f39/ZoAAAAAAAAAAAAAAAAAAAAAAIXZ/f39/f39/f2rBQAAAAAAAAAAAAAA
    AAAAAAAALP39/f39/f39/TEAAAAAAAAAAAAAAAAAAAAACZb9/f397Z5K5P2rBAAAAAAAAAAAAAAAAAAAAID9/f39zksAALv9/RIAAAAAAAAAAAAAAAAA
    AACh/f3Nmg8AAAC7/f0SAAAAAAAAAAAAAAAAAAAAI4maEAAAAAAA2f39EgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANn93AwAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAADZ/ZQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB5+P0qAAAAAAAAAAAAAAAAAELTZCUAAAAAAABI+P3WDwAAAAAAAAAAAAAAAACP/f3cWAAA
    AABT1f3WWgAAAAAAAAAAAAAAAAAAWf39/fqWcHCR+f39LQAAAAAAAAAAAAAAAAAAAAEj/f39/f39/f39cQIAAAAAAAAAAAAAAAAAAAAAAQVV0/39/f2c
    HQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHpCt/v7+2FoAAAAA
    AAAAAAAAAAAAAAAAAAAMlPT+/f295v3yAAAAAAAAAAAAAAAAAAAAAAAAiP39/uM/Akv98gAAAAAAAAAAAAAAAAAAAAAAAF7n56kpAABy/fIAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAFuf3aAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAxP3eVgAAAAAAAAAAAAAAAAAAAAAAAAAABUt61f39cAAAAAAAAAAAAAAA
    AAAAAAAAAAAIf8b+/f39/UoAAAAAAAAAAAAAAAAAAAAAAAAmnP39//3ft/3ABwAAAAAAAAAAAAAAAAAAAAAAqv39/f6TFAOx/UYAAAAAAAAAAAAAAAAA
    AAAAANv+5q0xAAAAp/6EAAAAAAAAAAAAAAAAAAAAAAAlTRQAAAAAAKb9gwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACm/YMAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAW+v17AAAAAAAAAAAAAAAAAAAFODgFAAAAAAAAX/3qEQAAAAAAAAAAAAAAAAAAPf3eDgAAAAAAANz9pQAAAAAAAAAAAAAAAAAAAOr9dQAA
    AAAAA2P9+z4AAAAAAAAAAAAAAAAAAADg/dtmLR8AGmT9+nQAAAAAAAAAAAAAAAAAAAAALOP9/f3pvOL9/cUAAAAAAAAAAAAAAAAAAAAAAAAWIYW/sP3+
    4I8UAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKL5WW+f/2fAcA
    AAAAAAAAAAAAAAAAAAAAAAB80f39/fKgp/1KAAAAAAAAAAAAAAAAAAAAAAB2/P39/f3rHg3c7wAAAAAAAAAAAAAAAAAAAAAApv39/ayqbAA3/aYAAAAA
    AAAAAAAAAAAAAAAAAJXhZxQBAARb8/coAAAAAAAAAAAAAAAAAAAAAAAAAAAAADi0/fdbAAAAAAAAAAAAAAAAAAAAAAAAAAAEOd72/M4mAAAAAAAAAAAA
    AAAAAAAAAAAAABBsuP39/bQAAAAAAAAAAAAAAAAAAAAAAAABBmjf/f39+vj4agAAAAAAAAAAAAAAAAAAAAAAG/39/ee0YioAmt8lAAAAAAAAAAAAAAAA
    AAAAABv994EeAAAAAAfEqQAAAAAAAAAAAAAAAAAAAAABLwQAAAAAAAAAtukAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPOyaAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAC8D0RwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADbX9rwAAAAAAAAAAAAAAAAAAAE5UAAAAAAAjfef95i8AAAAAAAAAAAAAAAAAABn340UA
    ABGb3v27bCcAAAAAAAAAAAAAAAAAAABa/f362oXj/eY5AQAAAAAAAAAAAAAAAAAAAAAAAJv9/f39/fxyAAAAAAAAAAAAAAAAAAAAAAAAAAAHLjmVxtPQ
    KQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM4Ce6/7/sQAAAAAAAAAAAAAAAAAAAAAAABV+2Pf+7t2Aj+zD
    DgAAAAAAAAAAAAAAAAAAAAC6/v7+/iwAAABm/hwAAAAAAAAAAAAAAAAAAAAVzdXavmUIAAAJrP4cAAAAAAAAAAAAAAAAAAAAABIMDwAAAAAHYP7VDwAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAlqv76GgAAAAAAAAAAAAAAAAAAAAAAAAAALHfK+P7TQwAAAAAAAAAAAAAAAAAAAAAAAAAApPb+/v7BFAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAPD+xqzttQAAAAAAAAAAAAAAAAAAAAAAAAAAAABoaQUAb94gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGX+eAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAABM/ngAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAav5nAAAAAAAAAAAAAAAAAAAIBAAAAAAAAAAAALbfDgAAAAAAAAAAAAAAAAAU
    58pQAAAAAAAAADnsmgAAAAAAAAAAAAAAAAAAQv7+++bmloYsS2ns5ggAAAAAAAAAAAAAAAAAAAfI/vLe+fv+/v7+/pIAAAAAAAAAAAAAAAAAAAAAIfvT
    ghwvnfj+/qQTAAAAAAAAAAAAAAAAAAAAAABW3v7t5P7+4n4NAAAAAAAAAAAAAAAAAAAAAAAAAB6j/v7+kAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASJit/f79/v3W1f6smEcpAAAAAAAAAAAAAAAAo/38l5dHRltbR0aXwP3888spAAAA
    AAAAAAAAcf0pAAAAAAAAAAAAAAAAUq396h4AAAAAAAAAADPAAAAAAAAAAAAAAAAAAAAz/P0yAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhP3/MgAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAe/38rAoAAAAAAAAAAAAAAAAAAAAAAAAAAABS1v3+6QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAy/38gx4AAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAC9X+MgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArU/TIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAy/4yAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAMv9gwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABS/tUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP38UgAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAABX+/VIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABm/fwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACE/f7AAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    ABW3/fysHgAAAAAAAAAAAAAAAAAAAAAAAAAAAADW/eBRAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcMAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACRntv/+
    JAAAAAAAAAAAAAAAAAAAAAAAAAAAS8Tw/f39/XUAAAAAAAAAAAAAAAAAAAAAAz+59Pz9/f39/f03AAAAAAAAAAAAAAAAAAAAAH/9/f39/b50ff39iwAA
    AAAAAAAAAAAAAAAAAACe9fLOfBYOX/D99ygAAAAAAAAAAAAAAAAAAAAAADMsAABZy/3991sAAAAAAAAAAAAAAAAAAAAAAAAAByXK/f392SYAAAAAAAAA
    AAAAAAAAAAAAAAAEWcz9/f39/cMHAAAAAAAAAAAAAAAAAAAAAAAAvv39/fuSkMj9nQAAAAAAAAAAAAAAAAAAAAAAALX90GI8AAAN0ekAAAAAAAAAAAAA
    AAAAAAAAAAAEMwkAAAAAALb5QgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC2+kUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA87OkAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAlP3cAAAAAAAAAAAAAAAAAAAAPKMAAAAAAAAAYPn9gQAAAAAAAAAAAAAAAAAAG9HjAAAAAAARtvf9zxcAAAAAAAAAAAAAAAAAAIz9
    nQAAADur7f39hhgAAAAAAAAAAAAAAAAAAACM/bZzedr4/f3zVgMAAAAAAAAAAAAAAAAAAAAAjP39/f39/dqcAgAAAAAAAAAAAAAAAAAAAAAAABqc/f3M
    lT8SAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOLz+9zAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKiPj+6OnL
    BQAAAAAAAAAAAAAAAAAAAAAAAAAAaf72exly/lMAAAAAAAAAAAAAAAAAAAAAAAAAAKD+ewAAcv5nAAAAAAAAAAAAAAAAAAAAAAAAAAAMEgQAAMn+ZwAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAHv19xoAAAAAAAAAAAAAAAAAAAAAAAAAAAAABHL4/mcAAAAAAAAAAAAAAAAAAAAAAAAAAAAALL7+/vAUAAAAAAAA
    AAAAAAAAAAAAAAAAAAALtuz+/tLnVgAAAAAAAAAAAAAAAAAAAAAAAAAAX/7+14MFz8gEAAAAAAAAAAAAAAAAAAAAAAAAAEfWrhUAAND/CQAAAAAAAAAA
    AAAAAAAAAAAAAAAACwAAAADP0QUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAp82AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzP5LAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAACTPbaBgAAAAAAAAAAAAAAAAAAAAAAAAAAAAADYv76PQAAAAAAAAAAAAAAAAAAI1YHAAAAAAAXtP7+bQAAAAAAAAAAAAAAAAAAAFP+
    9n8mADF/+P7jSwEAAAAAAAAAAAAAAAAAAAACQer+8dn4/vfTKwAAAAAAAAAAAAAAAAAAAAAAAAAllf7+/rcxAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVS5z+/v6+
    AAAAAAAAAAAAAAAAAAAAAAAAACV+4v39/fn2+ZMBAAAAAAAAAAAAAAAAAAAAAAin/f39/f2KRv39FAAAAAAAAAAAAAAAAAAAAAB1/f39r4QjV+X8qwMA
    AAAAAAAAAAAAAAAAAAAAXOm3ZwICY/H95AAAAAAAAAAAAAAAAAAAAAAAAAASAgBZ0/39/b0AAAAAAAAAAAAAAAAAAAAAAAAAAAAA+f39/f33WAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAPnbch5G+doLAAAAAAAAAAAAAAAAAAAAAAAAAAA7DAAAALv9FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB9/U8AAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAff2gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH79wwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACC/XgAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAv9P01AAAAAAAAAAAAAAAAAAAMEgAAAAAAAAAAUP72EgAAAAAAAAAAAAAAAAAAvuhYAAAAAAAAK+X9jgAAAAAAAAAAAAAAAAAA
    AHL99KIjAAAALuT95gYAAAAAAAAAAAAAAAAAAAAGn/395Ftaqub9/XcAAAAAAAAAAAAAAAAAAAAAAAOW8f3+/f396XMCAAAAAAAAAAAAAAAAAAAAAAAA
    AEmp/f39vy0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWAnMKGNwAAAAAAAAAAAAAAAAAAAAAAAAAAACPL/vPq/vt2
    AgAAAAAAAAAAAAAAAAAAAAAAAB/h8E4kAIry/jEAAAAAAAAAAAAAAAAAAAAAAAAIExIAAAAAff51AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMH+TwAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAALT+zggAAAAAAAAAAAAAAAAAAAAAAAAABQsODYX+xzkAAAAAAAAAAAAAAAAAAAAAAAAAH8PSyOD+tyoAAAAAAAAA
    AAAAAAAAAAAAAAAAAC7+/v7+/txcHAAAAAAAAAAAAAAAAAAAAAAAAAAAs/7+/v7+/uw1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmY9D+4CUAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAa0v7JAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADf4/gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN7v4AAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAT/7+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABcP+6AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADZf+61QAAAAAAAAAAAAAAAAA
    AAAAAEWaTzdJT+H+/nUAAAAAAAAAAAAAAAAAAAAAAABT//74/P7/63UCAAAAAAAAAAAAAAAAAAAAAAAAAHej/v6yYCAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABj+IiJb//v5qAgAAAAAAAAAAAAAAAAAAAAAAGZ39
    /f39/f39/REAAAAAAAAAAAAAAAAAAAAAAHv9/f3iyLKW/f1JAAAAAAAAAAAAAAAAAAAAAAAtZbZLIAAvy/39SQAAAAAAAAAAAAAAAAAAAAAAAAAAAC6e
    7f39sAsAAAAAAAAAAAAAAAAAAAAAAAAAhuHv/f3iNQQAAAAAAAAAAAAAAAAAAAAADH3P8/z9/e+BKQAAAAAAAAAAAAAAAAAAAAAAAFv9/f39/f2oAAAA
    AAAAAAAAAAAAAAAAAAAAAAOv/fTUp8n9qAAAAAAAAAAAAAAAAAAAAAAAAAAACEw7AAAA3ecVAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALnvLwAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAC57y8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuf1YAAAAAAAAAAAAAAAAAVQzDAwMAQAAAAAAAIL8VAAAAAAAAAAA
    AAAAAEr9/f39/ZUeHgkAAADHrAsAAAAAAAAAAAAAAABK/f39/f39/f3Apnqb/P2lAAAAAAAAAAAAAAAAMf393FJG9v39/f39/f3XYgAAAAAAAAAAAAAA
    ACXd/f3TYYWS/f39/f2sSAAAAAAAAAAAAAAAAAAAFYf9/f39/f39/f3ROwAAAAAAAAAAAAAAAAAAAAAEMuj9/f39/dmHFAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC5b+ig8AAAAAAAAAAAAAAAAAAAAAAAAAAAlP
    osz+/f3cDwAAAAAAAAAAAAAAAAAAAAAAAFHF/f39/tHL/RcAAAAAAAAAAAAAAAAAAAAAAACf/f39/fY7Rv12AAAAAAAAAAAAAAAAAAAAAAAAi7OJK+lK
    S879VgAAAAAAAAAAAAAAAAAAAAAAAAAAAABqlv7+zAsAAAAAAAAAAAAAAAAAAAAAAAAAAAAnmP79208AAAAAAAAAAAAAAAAAAAAAAAAAJ4+58f3+hxMA
    AAAAAAAAAAAAAAAAAAAAAAAiker9/f396xEAAAAAAAAAAAAAAAAAAAAAAABA7/3+/d6J87IAAAAAAAAAAAAAAAAAAAAAAAAAIKb+3l8AADXAmwAAAAAA
    AAAAAAAAAAAAAAAAAAAiXAAAAAAAoLoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN98AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC1zwAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAACvd/mYAAAAAAAAAAAAAAA12EQAAAAAAAAAAAAeg/v5UAAAAAAAAAAAAAABi/eQzAAAAAAAAGkS7/f2IAAAAAAAAAAAAAAAA
    McT95FAgAAAae9/9/f2JAAAAAAAAAAAAAAAAAAAeuv395tDQ4f3+/eShDgAAAAAAAAAAAAAAAAAAAAd28/79/f39v0AQAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGJz8v4v/a/v77cgAAAAAAAAAAAAAAAAAAAAAASPH+8f7+
    /v7+/vSbEgAAAAAAAAAAAAAAAAAAAFb+/v7+/v7+/v7+/pgAAAAAAAAAAAAAAAAAAAAKZZz01Vds3/7+/v6DAAAAAAAAAAAAAAAAAAAAAAAAIAwz6P7+
    /v6vCQAAAAAAAAAAAAAAAAAAAAAAAABc3/7+/v6pIgAAAAAAAAAAAAAAAAAAAAAAAABY3v7+/v6rJAAAAAAAAAAAAAAAAAAAAAAAAACD9v7+/v7jHQAA
    AAAAAAAAAAAAAAAAAAAAAAAA9f7+/v7IQgAAAAAAAAAAAAAAAAAAAAAAAAAAAPX+/v7++fXwsJBqAAAAAAAAAAAAAAAAAAAAAACe+/7+/v7+/v7+/bU8
    AAAAAAAAAAAAAAAAAAAAAHCx3P7+/v7+/v7+3AAAAAAAAAAAAAAAAAAAAAAAAAsTMGNfzv7+/twAAAAAAAAAAAADUwcAAAAAAAAAAAAABav+/v60AAAA
    AAAAAAAAP/7fHgAAAAAAAAAAKJP+/v7qNQAAAAAAAAAAAD/+/to1GBAhJyBKyPP+/v7+rAAAAAAAAAAAAAA//v7+/ujc9P7z8/7+/v790RUAAAAAAAAA
    AAAAP/7+/v7+/v7+/v7+/v7+mQAAAAAAAAAAAAAAAAdwnv3+/v7+/v7+/t60YQ4AAAAAAAAAAAAAAAAAAACxrL7+0rzZ+F0FAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtq7yAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAGTaHW/fccAAAAAAAAAAAAAAAAAAAAAAAAAAM6yP397/d2AAAAAAAAAAAAAAAAAAAAAAAAADzI/f2YfvBcAAAAAAAAAAAAAAAAAAAAAAAAN8v8/rce
    XPNyAAAAAAAAAAAAAAAAAAAAAAAAG+/+vTIARPRaAAAAAAAAAAAAAAAAAAAAAAAAAEndgwQARfHpcwoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhPH9/f3Q
    AAAAAAAAAAAAAAAAAAAAAAAAAAAQvP79um/g9yQAAAAAAAAAAAAAAAAAAAAAAAAAiv3CIwMAhf6JAAAAAAAAAAAAAAAAAAAAAAAAANajGQAAAFD/PwAA
    AAAAAAAAAAAAAAAAAAAAAAAUAAAAAABQ9yQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkO4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOSUAAAAAAAA
    AAAAAAAAAABQXwAAAAAAAAAAABTzBQAAAAAAAAAAAAAAAAAW7/5LAAAAAAAAAACUwgAAAAAAAAAAAAAAAAAAEt796WsIAAAAAARI5CEAAAAAAAAAAAAA
    AAAAAAA22f3+2s6hsM/U/VYAAAAAAAAAAAAAAAAAAAAAABzg/v39/f3+zW8EAAAAAAAAAAAAAAAAAAAAAAAAPJXp7q19KQQAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkHAwAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAOZJHeyX2AGQAAAAAAAAAAAAAAAAAAAAAAAAAZ0/z8/Pz8/NNkAAAAAAAAAAAAAAAAAAAAAAAAhPz8/Pz8/Pz8/KQV
    AAAAAAAAAAAAAAAAAAAAAL78/Pz8/Pz8/Pz9bAAAAAAAAAAAAAAAAAAAAAAggLTk2cW0tNP8/WwAAAAAAAAAAAAAAAAAAAAAAAAAIBkMAAAVy/3NAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAOD9+chhfpsAAAAAAAAAAAAAAAAAAAAAAAAAAGP7/fz8/Pz15X4+AAAAAAAAAAAAAAAAAAAAAABt/P38/Pz8/Pz8
    wwYAAAAAAAAAAAAAAAAAAAAz8v3//f39+P39/f2KAAAAAAAAAAAAAAAAAAAAYfz8/e6ZbDmO7Pz8/AAAAAAAAAAAAAAAAAAAACXc65kpAAAAACDm/PwA
    AAAAAAAAAAAAAAAAAAAAJCwAAAAAAAAAn/z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASZfL8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAA6f0vz8/PwAAAAA
    AAAAAAAAAAAAAAAAAAAAAEbW/Pz8/PxyAAAAAAAAAAAAAAAAAAAAAAAAAAA2/Pz8/NdoAgAAAAAAAAAAAAAAAAAAAAAAAAAABC86dC4PAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAF
    Q53x24ggAAAAAAAAAAAAAAAAAAAAAAAAAAAAU/7n2Ob+77gbAAAAAAAAAAAAAAAAAAAAAAAAAKmVFwAVdOv+7RIAAAAAAAAAAAAAAAAAAAAAAAAmGQAA
    AAANmf69DgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABH+/i8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM//tcJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI
    /v5tAAAAAAAAAAAAAAAAAAAAAAAAAAA3OX/T/fhLAQAAAAAAAAAAAAAAAAAAAAAAAACZ/P7+4o05AAAAAAAAAAAAAAAAAAAAAAAAAAAAkP7+2gAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAA5z/7nKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABiq/s4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOP7ZAwAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAADi/jgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAS1egZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADjf7mFQAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAATiv7/UwAAAAAAAAAAAAAAAAAAAAAAAAAAADaX9P7+LAEAAAAAAAAAAAAAAAAAAAAAAAAAAHr3/v7bPgAAAAAAAAAAAAAAAAAA
    AAAAAAAAAABr959FCgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAah/7+
    /v7/gwAAAAAAAAAAAAAAAAAAAAAAAABSgv39/f39/fmFAAAAAAAAAAAAAAAAAAAAAAAd4f390LGxse/94gAAAAAAAAAAAAAAAAAAAABa2Fw9PRkAAACD
    /eIAAAAAAAAAAAAAAAAAAAAAh7wNAAAAAAAN1f3iAAAAAAAAAAAAAAAAAAAAALFAAAAAAAAAYv398pdVCQAAAAAAAAAAAAAAAAAAAAAAAAAAgPD9/f39
    /csSAAAAAAAAAAAAAAAAAAAAAAAGtf39/f39/f39gBgAAAAAAAAAAAAAAAAAAAAAif39/eVapKb9/f3HGwAAAAAAAAAAAAAAAAAAAJf9/eU8AAACc9T9
    /cYaAAAAAAAAAAAAAAAAAACX/ZIsAAAAAAAcy/39egAAAAAAAAAAAAAAAAAANVkCAAAAAAAAAB3a/fZMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAev39
    wgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/9/f0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//f39AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbx/39hQAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAax/39yxkAAAAAAAAAAAAAAAAAABYqBQAAAAJt0f394FAAAAAAAAAAAAAAAAAAAAnP/aieOm+h/f39yxwAAAAAAAAA
    AAAAAAAAAAAO/f39/f39/f39hRkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATDQAFGBhMi4qK6f3//UUAAAAAAAAAAAAAAAB37NOisvz8/P38/Pz8/fQ4AAAAAAAAAAAAAAAAuPz8/fz8
    /PzXbsr8/PdiAAAAAAAAAAAAAAAAACGt/Mvb/PxAFVHw/PxeAAAAAAAAAAAAAAAAAAAACRYLbfyoAkr0/J1VAAAAAAAAAAAAAAAAAAAAAAAAAAA1Cen/
    2lQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIq78pSEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALj83SAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABbX/CsAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAg/yzAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACDa/bUTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATOP97E4eAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAgqfz844NAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABktmtL8+akAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcM6P3OAAAA
    AAAAAAAAAAAAAAAAAAAAAAALAAAHoP38VAAAAAAAAAAAAAAAAAAAAAAAAABRgQAzuvz8vAAAAAAAAAAAAAAAAAAAAAAAAABT8N255PzjggAAAAAAAAAA
    AAAAAAAAAAAAAAAAjvz8/fy5MgAAAAAAAAAAAAAAAAAAAAAAAAAAACazyIlABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHYeTuPmTbBMAAAAAAAAAAAAAAAAAAAAAAAAA
    Qe3+/v7+/v7ROwAAAAAAAAAAAAAAAAAAAAAAAJb9kyAgVozk/vdbAAAAAAAAAAAAAAAAAAAAAAASRgAAAAAAJuP+1wYAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAACC/v4KAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEtv76CgAAAAAAAAAAAAAAAAAAAAAAAAAAAAALqv7+hwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG
    qf7+qwwAAAAAAAAAAAAAAAAAAAAAAVJ+fn6i6/7+rgcAAAAAAAAAAAAAAAAAAAAAADX+/v7+/v7+/qhcNwMAAAAAAAAAAAAAAAAAAAACd+f+/v7+/v7+
    /v7AHgAAAAAAAAAAAAAAAAAAAAAMEBAQF32qhe7+/thOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVgPz+rwIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACc
    /qoBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAL8v6XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQuP7uQwAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2uf7+YwAA
    AAAAAAAAAAAAAAAAQvr6+qIhKI21/P7ymAIAAAAAAAAAAAAAAAAAAHP+/v7+/v7+/v7QQwAAAAAAAAAAAAAAAAAAAAAROJLF/v7+/qhbDQAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    KXGYmOnB6eqYmMGYmCkAAAAAAAAAAAAAAAAAUvP9/P38/fz9/P38/fzzogAAAAAAAAAAAAAAFf794HpmZlJSZmZmZmai//0+AAAAAAAAAAAAAD39/BQA
    AAAAAAAAAAAAjv38FAAAAAAAAAAAAAAAwekAAAAAAAAAAAAAhP3/gwAAAAAAAAAAAAAAAB4eAAAAAAAAAAAAe/386R4AAAAAAAAAAAAAAAAAAAAAAAAA
    AAAV1v3+1QAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+y/38gwoAAAAAAAAAAAAAAAAAAAAAAAAAAAuE/v3gUQAAAAAAAAAAAAAAAAAAAAAAAAAAACnV/P2r
    FAAAAAAAAAAAAAAAAAAAAAAAAAAAADPp/v1SAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACY/P38y8vLy449AAAAAAAAAAAAAAAAAAAAAAuE1v3Ly8vL/v3+
    /YQKAAAAAAAAAAAAAAAAAADV/MBGAAAAADJbrPz9WwAAAAAAAAAAAAAAAACj/jIAAAAAAAAAAADL/pcAAAAAAAAAAAAAAAAp89UKAAAAAAAAAAAp8/2X
    AAAAAAAAAAAAAAAAAMv/WwAAAAAAAB9c1v30KAAAAAAAAAAAAAAAAACi/fzLoqOiZrfp/P38UQAAAAAAAAAAAAAAAAAAAMvz/v3+/f79/v3LPQAAAAAA
    AAAAAAAAAAAAAAAAKHCXwJeXl1syFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAACOHSu//RdAAAAAAAAAAAAAAAAAAAAAAAAAAAlmf3hxHGSzQAAAAAAAAAAAAAAAAAAAAAAAACQ/s9XBgAAcM0AAAAAAAAAAAAAAAAAAAAAAAzL
    +1EIAAAAO+x1AAAAAAAAAAAAAAAAAAAAAACs6TIAAAAAGarQEgAAAAAAAAAAAAAAAAAAAAAAytYGAAAABHT0QQAAAAAAAAAAAAAAAAAAAAAAAC92CQAA
    BnHzQQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALq/91YBXAAAAAAAAAAAAAAAAAAAAAAAAAAAAfPXxvb2+6d6EGAAAAAAAAAAAAAAAAAAAAAAAZP63GwAA
    AAxQpO+BFAAAAAAAAAAAAAAAAAAAABlLAAAAAAAAAABk3NESAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB3hUgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAvn8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIvU5AAAAAAAAAAAAAAAAAAAAGQAAAAAAAAAAGdvQEgAAAAAAAAAAAAAAAAAAHrgAAAAAAAAAO9u4
    FAAAAAAAAAAAAAAAAAAAAIuUAAAAAAAYl/WtFAAAAAAAAAAAAAAAAAAAAADfnwAAAEa2465SAwAAAAAAAAAAAAAAAAAAAAAAlPzUtt770mAGAAAAAAAA
    AAAAAAAAAAAAAAAAAAVk0LyaRgUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACs/2OSHAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAd8z0/ufq+m0AAAAAAAAAAAAAAAAAAAAAAAAAAPH+o0MOE3bEIQAAAAAAAAAAAAAAAAAAAAAAAABgFgIAAAAAZpUAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAHK6NAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVt37GgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQ/z/iAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAkUfub+uiAAAAAAAAAAAAAAAAAAAAAAAAAAAABw/v7+/hgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyv7+7P6wCwAAAAAAAAAAAAAAAAAAAAAAAAAAAFFP
    MB5L9DkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOd7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACO8wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    ivYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADZPd/AAAAAAAAAAAAAAAAAA4eAAAAAAAAAAAAYv7bGwAAAAAAAAAAAAAAAACC8o8CAAAAAwtmdt36LQAA
    AAAAAAAAAAAAAAAAZv3+vUdEh9f+/v63AAAAAAAAAAAAAAAAAAAAAAAyrf7/////8JttEQAAAAAAAAAAAAAAAAAAAAAAAAZfnqW7aCMAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAABBxmC16be//+aWAEAAAAAAAAAAAAAAAAAAAABYv39/f39/f39/f0rAAAAAAAAAAAAAAAAAAAACbn9/fHr68zN6/r9oAAAAAAAAAAAAAAAAAAAAAAL
    pWkkAAAAAADN/aAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK0/2gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALZf3wTAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAALof39kQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk/39rQ4AAAAAAAAAAAAAAAAAAAAAAAAAAAA/tOr9/TEAAAAAAAAAAAAAAAAAAAAAAAAAAAA/6P39
    /f1jKQAAAAAAAAAAAAAAAAAAAAAAAAAAPsb9/f39/eiTKgAAAAAAAAAAAAAAAAAAAAAAAAALj1h0mLPx/eg4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    b/39lAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFj9/ZQAAAAAAAAAAAAAAAAAAAAAAAAAAAAuAACE/f2UAAAAAAAAAAAAAAAAAAAAAAAAAABosgAg5P39
    ZAAAAAAAAAAAAAAAAAAAAAAAAABn97lT1f39cAMAAAAAAAAAAAAAAAAAAAAAAAAv+P35+f39nREAAAAAAAAAAAAAAAAAAAAAAAAAG9v9/f39qgIAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAfn/391hkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAISZaz/koIQAAAAAAAAAAAAAAAA
    AAAAAAAAACNw/f39/f394AAAAAAAAAAAAAAAAAAAAAAAAJj6/f39/f39/eAAAAAAAAAAAAAAAAAAAAAAFKj2/f397ZJB7P3uKgAAAAAAAAAAAAAAAAAA
    AKj9/f3970cAIu/94AAAAAAAAAAAAAAAAAAAADD2/f37hxgAIdn9/a4AAAAAAAAAAAAAAAAAAAADhPeORwABWtv9/b02AAAAAAAAAAAAAAAAAAAAAAAA
    AAAZoP39/f2HCgAAAAAAAAAAAAAAAAAAAAAAACVk1P39/f39/bkPAAAAAAAAAAAAAAAAAAAAMrH1/f39/f39/f39tREAAAAAAAAAAAAAAAAAAKL9/f39
    /cewsLD8/f21EAAAAAAAAAAAAAAAAACR/f2iXSkNAAAAZdb9/WEAAAAAAAAAAAAAAAAAKI0kAQAAAAAAAABg/f2qAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAW/39qgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFdH9/aoAAAAAAAAAAAAAAABxpn0wAgAAAAAALND9/fFUAAAAAAAAAAAAAAAAq/39/WEAAAAUpPf9
    /f1nAAAAAAAAAAAAAAAAAKv9/f3kycnJ2f39/fSUDwAAAAAAAAAAAAAAAAAYl/39/f39/f39/cmHAAAAAAAAAAAAAAAAAAAAAAU7h8H9/f3ZhxwJAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=`,
  mean3: `
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAABAQIEBQYHBgUEAwIBAAAAAAAAAAAAAAAAAQMIDhcjLzg/QDwzJhsRCAMBAAAAAAAAAAAAAgcQHTBHYnqOnJ+Yh2tONB4OBAEAAAAAAAAAAQYP
    HzVRb4ugr7m+vrSbelc2HAoCAAAAAAAAAAIKFSc+Vm19h4uPlqCmnodoRSUOAwAAAAAAAAADChQiMkBLUVFPUl1ziZKGakcmDgMAAAAAAAAAAgcOFx4k
    KCkpKzRKa4eShGM+HwsCAAAAAAAAAAIEBwsPERQYIC5GZ4idmHpSLhQGAQAAAAAAAAABAgQFBwsUJDtbfZyvrpVpPh4LAwAAAAAAAAAAAAECAwcRJkdv
    lbPFxrWRYTcYCAIAAAAAAAAAAAABAQQKGzplkLLEx7+xlW5EIQ0DAQAAAAAAAAAAAQIEDB4+Y4WaoKCdnJeDXzYYCAIAAAAAAAAAAQIDBQsXLUZYYGJj
    aXmLjnVMJg8EAAAAAAAAAQIEBgcKEBkiKSosMT5Ye4+AWjIWBwEAAAAAAAEECAsNDg8PEBARExkrSnOMg144GgkBAAAAAAABBw8VGRoYExANDA8XLlN6
    joJdOBsIAQAAAAAAAgoWIysuLSYfGRgdLEhujJF8VjMXBgEAAAAAAAMMHC4+SU9LQzw8Rlt3kpyPbUcnDwQAAAAAAAACCxovSWByent5fYeXpqmZeVMw
    FwcBAAAAAAAAAgcTJUBgf5iosbe6uK6XdVAwGAoDAAAAAAAAAAEDChUoQl98laWppJJ5Wj0lEwgCAQAAAAAAAAAAAQMIDxkmNEFJS0Y7LB4SCQQBAQAA
    AAAAAAAAAAAAAQIDBQYICQkJBwYEAgEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AA==`,
  of: [6131, 12396],
  cuts: [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 2, 0, 1, 0, 0, 1, 0, 3, 1,
    2, 0, 1, 0, 5, 1, 2, 1, 1, 0, 2, 3, 3, 1, 2, 2, 4, 6, 0, 2, 4, 2, 3, 2, 7, 4, 10, 5, 4, 6, 9, 10, 12, 14, 14,
    9, 12, 3, 9, 12, 16, 14, 15, 14, 17, 10, 21, 17, 19, 10, 15, 20, 18, 15, 18, 12, 21, 11, 16, 19, 18, 14, 18,
    29, 21, 16, 15, 18, 16, 19, 18, 14, 21, 20, 19, 14, 15, 20, 11, 16, 10, 8, 16, 9, 12, 10, 9, 7, 6, 6, 11, 6,
    8, 4, 4, 2, 2, 3, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 4, 4, 6, 10, 8, 11, 7, 7, 19, 11, 22, 10, 23, 23, 34,
    23, 29, 20, 25, 20, 20, 22, 22, 24, 24, 20, 25, 22, 21, 33, 28, 14, 19, 14, 18, 17, 24, 23, 20, 16, 16, 13,
    22, 14, 15, 17, 15, 9, 13, 13, 10, 8, 4, 13, 9, 9, 4, 3, 8, 4, 5, 7, 6, 4, 2, 2, 3, 2, 0, 1, 3, 4, 1, 0, 1, 1,
    1, 3, 1, 2, 0, 3, 2, 0, 3, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  epochs: {"64": [{"losses": [0.525, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.203, 0.999, 0.999, 0.999, 0.999, 0.999, 0.999,
    0.999, 0.999, 0.998, 0.998, 0.998, 0.998, 0.999, 0.998, 0.999, 0.999, 0.999, 0.999, 0.999, 0.999, 0.998,
    0.998, 0.999, 0.999, 0.998, 0.998, 0.998, 0.998, 0.998, 0.997, 0.997, 0.998, 0.997, 0.994, 0.995, 0.996,
    0.992, 0.991, 0.993, 0.993, 0.991, 0.984, 0.979, 0.96, 0.866, 0.302, 0.023, 0.018, 0.004, 0.021, 0.009, 0.008,
    0.002, 0.001, 0.003, 0.002, 0.006, 0.004, 0.003, 0.002, 0.002, 0.001, 0.005, 0.005, 0.006, 0.003, 0.002,
    0.002, 0.002, 0.004, 0.004, 0.003, 0.01, 0.002, 0.001, 0.002, 0.004, 0.001, 0.002, 0.003, 0.0, 0.001, 0.001,
    0.001, 0.001, 0.001, 0.002, 0.0, 0.0, 0.0, 0.001, 0.001, 0.002, 0.002, 0.001, 0.0, 0.001, 0.001], "right":
    1215, "called3": 187}, {"losses": [0.498, 0.261, 0.184, 0.181, 0.09, 0.11, 0.074, 0.09, 0.056, 0.037, 0.037,
    0.051, 0.109, 0.06, 0.086, 0.051, 0.02, 0.028, 0.045, 0.047, 0.051, 0.065, 0.029, 0.044, 0.087, 0.047, 0.029,
    0.058, 0.053, 0.051, 0.056, 0.068, 0.063, 0.05, 0.03, 0.056, 0.028, 0.018, 0.026, 0.019, 0.029, 0.085, 0.046,
    0.034, 0.047, 0.024, 0.036, 0.022, 0.029, 0.02, 0.054, 0.041, 0.034, 0.039, 0.023, 0.022, 0.047, 0.011, 0.062,
    0.036, 0.04, 0.041, 0.031, 0.075, 0.037, 0.035, 0.011, 0.049, 0.017, 0.021, 0.035, 0.032, 0.015, 0.016, 0.072,
    0.038, 0.025, 0.031, 0.016, 0.036, 0.039, 0.058, 0.025, 0.028, 0.016, 0.04, 0.027, 0.044, 0.037, 0.009, 0.017,
    0.044, 0.054, 0.006, 0.023, 0.036, 0.072, 0.024, 0.027, 0.015, 0.032, 0.036, 0.061, 0.033, 0.017, 0.009, 0.01,
    0.012, 0.027, 0.042, 0.079, 0.022, 0.005, 0.05, 0.032, 0.052, 0.028, 0.017, 0.043, 0.051, 0.057, 0.028, 0.019,
    0.004, 0.019, 0.025, 0.023, 0.01, 0.023, 0.014, 0.061, 0.091, 0.005, 0.018, 0.041, 0.01, 0.039, 0.027, 0.007,
    0.037, 0.025, 0.045, 0.051, 0.028, 0.055, 0.027, 0.047, 0.03, 0.034, 0.01, 0.015, 0.019, 0.01, 0.025, 0.036,
    0.026, 0.014, 0.041, 0.016, 0.026, 0.027, 0.037, 0.031, 0.02, 0.035, 0.02, 0.025, 0.02, 0.011, 0.023, 0.065,
    0.05, 0.012, 0.057, 0.003, 0.048, 0.037, 0.019, 0.015, 0.014, 0.023, 0.002, 0.028, 0.006, 0.009, 0.021, 0.03,
    0.007, 0.019, 0.043, 0.039, 0.023, 0.027, 0.027], "right": 1993, "called3": 1005}], "128": [{"losses": [0.524,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.102, 0.999, 0.999, 0.999, 0.999, 0.998, 0.998, 0.999, 0.999, 0.999, 0.999, 0.999, 0.999, 0.999,
    0.999, 0.999, 0.999, 0.997, 0.998, 0.997, 0.998, 0.998, 0.998, 0.998, 0.998, 0.998, 0.998, 0.998, 0.997,
    0.997, 0.997, 0.995, 0.996, 0.994, 0.996, 0.994, 0.995, 0.994, 0.991, 0.992, 0.989, 0.987, 0.973, 0.944,
    0.693, 0.014, 0.029, 0.039, 0.014, 0.013], "right": 1814, "called3": 796}, {"losses": [0.5, 0.223, 0.15,
    0.121, 0.074, 0.066, 0.108, 0.085, 0.039, 0.065, 0.074, 0.051, 0.078, 0.057, 0.066, 0.077, 0.069, 0.058,
    0.032, 0.032, 0.067, 0.05, 0.047, 0.036, 0.033, 0.059, 0.048, 0.031, 0.037, 0.061, 0.046, 0.062, 0.039, 0.04,
    0.028, 0.041, 0.024, 0.064, 0.035, 0.032, 0.058, 0.039, 0.033, 0.042, 0.034, 0.037, 0.037, 0.036, 0.056,
    0.028, 0.04, 0.057, 0.02, 0.018, 0.042, 0.055, 0.035, 0.047, 0.029, 0.052, 0.045, 0.016, 0.027, 0.022, 0.024,
    0.086, 0.017, 0.032, 0.039, 0.027, 0.043, 0.046, 0.047, 0.045, 0.028, 0.022, 0.025, 0.04, 0.035, 0.028, 0.039,
    0.035, 0.036, 0.026, 0.023, 0.062, 0.041, 0.028, 0.035, 0.021, 0.017, 0.023, 0.022, 0.026, 0.035, 0.036,
    0.033], "right": 1988, "called3": 1006}], "256": [{"losses": [0.523, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.051, 0.999, 0.999, 0.998, 0.999,
    0.999, 0.999, 0.999, 0.999, 0.998, 0.998, 0.999, 0.999, 0.998, 0.999, 0.998, 0.998, 0.998, 0.998, 0.998,
    0.998, 0.998, 0.997, 0.998, 0.998, 0.997], "right": 1010, "called3": 2038}, {"losses": [0.499, 0.212, 0.112,
    0.132, 0.081, 0.084, 0.083, 0.092, 0.085, 0.047, 0.073, 0.055, 0.056, 0.053, 0.062, 0.066, 0.049, 0.046,
    0.056, 0.043, 0.059, 0.046, 0.048, 0.046, 0.05, 0.058, 0.029, 0.058, 0.049, 0.049, 0.037, 0.032, 0.065, 0.034,
    0.042, 0.054, 0.056, 0.033, 0.043, 0.041, 0.048, 0.038, 0.05, 0.041, 0.035, 0.027, 0.033, 0.041, 0.042],
    "right": 1982, "called3": 1008}], "512": [{"losses": [0.522, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.025, 0.999, 0.998, 0.999, 0.999, 0.998, 0.999, 0.999, 0.998, 0.998, 0.999, 0.998, 0.999, 0.998], "right":
    1010, "called3": 2038}, {"losses": [0.499, 0.192, 0.126, 0.118, 0.095, 0.088, 0.074, 0.081, 0.064, 0.064,
    0.067, 0.063, 0.067, 0.057, 0.061, 0.046, 0.062, 0.06, 0.056, 0.055, 0.055, 0.056, 0.042, 0.047, 0.053],
    "right": 1976, "called3": 1010}], "1024": [{"losses": [0.521, 0.0, 0.0, 0.0, 0.0, 0.013, 0.999, 0.999, 0.998,
    0.998, 0.998, 0.999, 0.998], "right": 1010, "called3": 2038}, {"losses": [0.5, 0.202, 0.142, 0.112, 0.087,
    0.085, 0.079, 0.069, 0.078, 0.071, 0.07, 0.058, 0.067], "right": 1975, "called3": 1015}], "4096": [{"losses":
    [0.521, 0.503, 0.998, 0.998], "right": 1010, "called3": 2038}, {"losses": [0.501, 0.196, 0.151, 0.117],
    "right": 1969, "called3": 1009}], "12396": [{"losses": [0.5], "right": 1944, "called3": 1058}, {"losses":
    [0.5], "right": 1944, "called3": 1058}]},
  spread: [[0.312, 0.132, 0.0415, 0.0142, 0.00537, 0.00245, 0.000928, 0.000483, 0.00027, 0.00011, 3.97e-05, 1.38e-05,
    5.44e-06, 1.8e-06, 5.73e-07, 1.84e-07, 7.3e-08, 3.14e-08, 1.36e-08, 3.89e-09], [0.585, 0.593, 0.581, 0.585,
    0.6, 0.594, 0.586, 0.599, 0.602, 0.599, 0.594, 0.599, 0.59, 0.599, 0.583, 0.601, 0.616, 0.633, 0.561, 0.599]],
};

if (typeof module !== 'undefined') {
  module.exports = {DATA, EXPERIMENTS, answer, broadcast, descend, deviations, epoch, featureMap, image3, meanImage,
                    mistakes, pointKernel, readShape, show, sizes, valueOf, worstGap};
}
if (typeof customElements !== 'undefined') {
  document.head.append(Object.assign(document.createElement('style'), {textContent: STYLE}));
  for (const tag of Object.keys(EXPERIMENTS)) customElements.define(tag, makeElement(tag));
}
}

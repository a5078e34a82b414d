// The page: a sheet to draw on, the answers beside it, and a place to teach.
'use strict'

const $ = id => document.getElementById(id)
const PEN = 20, THREE = [255, 127, 14], SEVEN = [148, 103, 189]
const rungs = unpack(PAGE.rungs), [novelty] = unpack(PAGE.novelty)
let strokes = [], cleared = [], ink = inkOf([], PEN), image = null, drawing = null, cursor = null // a pen that keys move
const drawTimes = [] // milliseconds from each movement of the pen to the answers

// ---- Small things

function make(tag, attributes = {}, ...children) {
  const element = Object.assign(document.createElement(tag), attributes)
  element.append(...children)
  return element
}

const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

function paint(canvas, rgba) { // 28 by 28: `rgba` gives the color of a pixel by its number
  const context = canvas.getContext('2d'), data = context.createImageData(28, 28)
  for (let i = 0; i < 784; i++) data.data.set(rgba(i), 4*i)
  context.putImageData(data, 0, 0)
}

const dark = matchMedia('(prefers-color-scheme: dark)')
const inkColor = v => [...(dark.matches ? [241, 241, 239] : [22, 22, 22]), Math.round(255*v)]
const paintInk = (canvas, image) => paint(canvas, i => inkColor(image ? image[i] : 0))

function paintParts(canvas, parts) { // what speaks for a 3 is orange, what speaks for a 7 is purple
  const most = Math.max(1e-9, ...parts.map(Math.abs))
  paint(canvas, i => [...(parts[i] > 0 ? THREE : SEVEN), Math.round(255*Math.min(1, Math.abs(parts[i])/most))])
}

function tiny(side, label) {
  const canvas = make('canvas', {className: 'tiny', width: 28, height: 28})
  canvas.style.width = canvas.style.height = side + 'px'
  canvas.setAttribute('role', 'img'), canvas.setAttribute('aria-label', label)
  return canvas
}

// Files of their own beside this page are scripts that call `arrived`: that works without a server, too.
const waiting = {}
function arrived(name, value) { waiting[name].resolve(value) }
function fetched(name) {
  waiting[name] ??= {}
  waiting[name].promise ??= new Promise((resolve, reject) => {
    waiting[name].resolve = resolve
    const failed = () => { waiting[name] = {}; reject(new Error(`${name}.js is not beside this page`)) }
    document.head.append(make('script', {src: name + '.js', onerror: failed}))
  })
  return waiting[name].promise
}

const images = () => waiting.unpacked ??= fetched('draw_images').then(unpackImages).catch(error => {
  waiting.unpacked = null // the next who asks tries again
  throw error
})
const pause = () => new Promise(resolve => setTimeout(resolve))

// ---- The sheet

const sheet = $('sheet')

function redraw() {
  const size = Math.round(sheet.clientWidth*devicePixelRatio) || SHEET, context = sheet.getContext('2d')
  if (sheet.width !== size) sheet.width = sheet.height = size
  context.clearRect(0, 0, size, size)
  context.save()
  context.scale(size/SHEET, size/SHEET)
  Object.assign(context, {lineWidth: PEN, lineCap: 'round', lineJoin: 'round', strokeStyle: color('--ink')})
  for (const stroke of strokes) {
    context.beginPath()
    stroke.forEach(([x, y], i) => i ? context.lineTo(x, y) : context.moveTo(x, y))
    if (stroke.length === 1) context.lineTo(stroke[0][0] + .01, stroke[0][1])
    context.stroke()
  }
  if (cursor) {
    Object.assign(context, {lineWidth: 2, strokeStyle: color('--link')})
    context.beginPath(), context.arc(...cursor, PEN/2 + 2, 0, 7), context.stroke()
  }
  context.restore()
}

let asked = 0 // when the pen moved that has no answer yet
function changed(time = performance.now()) { // at most one answer for each picture on the screen
  if (!asked) requestAnimationFrame(() => {
    redraw(), respond()
    drawTimes.push(performance.now() - asked)
    asked = 0
  })
  asked = asked || time
}

function begin(point, time) { strokes.push(drawing = [point]), cleared = [], inkAlong(ink, drawing, PEN), changed(time) }
function go(point, time) { drawing.push(point), inkAlong(ink, drawing, PEN, drawing.length - 1), changed(time) }
function replace(others) { strokes = others, drawing = null, ink = inkOf(strokes, PEN), changed() }

function place(event) {
  const box = sheet.getBoundingClientRect()
  return [(event.clientX - box.left)/box.width*SHEET, (event.clientY - box.top)/box.height*SHEET]
}

sheet.addEventListener('pointerdown', event => {
  if (event.button || drawing && sheet.pen != null) return // a second finger
  sheet.setPointerCapture(event.pointerId)
  cursor = null
  begin(place(event), event.timeStamp)
  sheet.pen = event.pointerId
})
sheet.addEventListener('pointermove', event => {
  if (!drawing || event.pointerId !== sheet.pen) return
  const events = event.getCoalescedEvents?.() ?? []
  for (const one of events.length ? events : [event]) go(place(one), event.timeStamp)
})
for (const end of ['pointerup', 'pointercancel'])
  sheet.addEventListener(end, event => { if (event.pointerId === sheet.pen) { drawing = sheet.pen = null, sayAll(), later() } })

const ARROWS = {ArrowLeft: [-6, 0], ArrowRight: [6, 0], ArrowUp: [0, -6], ArrowDown: [0, 6]}
sheet.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || sheet.pen != null) return
  if (ARROWS[event.key]) {
    cursor = (cursor ?? [SHEET/2, SHEET/2]).map((v, i) => Math.min(Math.max(v + ARROWS[event.key][i], 0), SHEET))
    if (drawing) go(cursor, event.timeStamp)
    else redraw()
  } else if (event.key === ' ' || event.key === 'Enter') {
    cursor ??= [SHEET/2, SHEET/2]
    if (drawing) drawing = null, sayAll(), later()
    else begin(cursor, event.timeStamp)
  } else return
  event.preventDefault()
})
sheet.addEventListener('focus', () => { if (sheet.matches(':focus-visible')) cursor ??= [SHEET/2, SHEET/2], redraw() })
sheet.addEventListener('blur', () => {
  if (!cursor) return
  if (drawing) sayAll(), later()
  cursor = drawing = null, redraw()
})

function undo() { // the last stroke, or a sheet that was cleared
  replace(strokes.length ? strokes.slice(0, -1) : cleared), cleared = [], sayAll(), later()
}
function clear() {
  if (strokes.length) cleared = strokes
  replace([]), sayAll(), later()
}
$('undo').onclick = undo
$('clear').onclick = () => { clear(), sheet.focus({preventScroll: true}) }
addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key === 'z') event.preventDefault(), undo()
  if (event.key === 'Escape' || event.key === 'Delete') clear()
})
for (const [digit, its] of Object.entries(PAGE.samples)) {
  const button = make('button', {type: 'button', textContent: digit})
  button.setAttribute('aria-label', 'Draw a ' + digit)
  button.onclick = () => { cleared = [], replace(its.map(stroke => stroke.map(point => [...point]))), sayAll(), later() }
  $('samples').append(button)
}

// ---- The answers

const rows = []
function addRow(name, rung) {
  const row = {rung, name, digit: make('td', {className: 'digit'}), fill: make('i'), sure: make('td', {className: 'sure'})}
  row.bar = make('td', {className: 'track-of'}, make('div', {className: 'track'}, row.fill))
  row.element = make('tr', {}, make('th', {textContent: name, scope: 'row'}), row.digit, row.bar, row.sure)
  $('answers').append(row.element)
  rows.push(row)
  return row
}

function fill(row, score) {
  const {digit, sure} = score === null ? {} : answer(row.rung, score)
  row.digit.textContent = digit ?? ''
  row.sure.textContent = digit ? inPercent(sure) : ''
  row.fill.className = digit ? 'is' + digit : ''
  row.fill.style.width = digit ? 100*sure + '%' : 0
  row.says = digit
}

const maps = new Map()
for (const rung of rungs) {
  addRow(rung.name, rung)
  if (rung.kind === 'PixelSimilarity' || rung.kind === 'linear_by_hand') {
    const words = rung.tensors.means ? 'pixel similarity: nearer to the mean 3 or 7' : 'linear: ink times weight'
    const canvas = tiny(98, 'Pixel by pixel, what speaks for a 3 and what for a 7: ' + words)
    $('parts').append(make('figure', {}, canvas, make('figcaption', {textContent: words})))
    maps.set(rung, canvas)
  }
}

function respond() {
  image = seen(ink)
  paintInk($('seen'), image)
  for (const row of rows) if (row.rung) fill(row, image && score(row.rung, image))
  for (const [rung, canvas] of maps) paintParts(canvas, image ? parts(rung, image) : new Float64Array(784))
  const strange = image && distance(novelty, image) > novelty.threshold
  $('strange').textContent = strange ? 'Unlike every 3 and 7 that they learned from. They know no other digits, so each must say 3 or 7.' : ''
  if (waiting.ready) showNearest(waiting.ready)
  if (resnet.ready) askResnet()
  for (const id of ['keep3', 'keep7']) $(id).disabled = !image
  $('clear').disabled = !strokes.length
  $('undo').disabled = !strokes.length && !cleared.length
}

function sayAll() { // for those who listen; after a whole stroke
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const say = digit => rows.filter(row => row.says === digit).length
    $('said').textContent = image ? `${say(3)} say 3, ${say(7)} say 7` : 'The sheet is empty.'
  }))
}

// ---- The nearest images, once the first answer is there

const neighbors = Array.from({length: 5}, () => tiny(56, 'one of the nearest training images'))
$('neighbors').append(...neighbors)

function showNearest(images) {
  $('near').hidden = !image
  if (image) nearest(images, image).forEach((at, k) => {
    paintInk(neighbors[k], Float32Array.from(images.pixels.subarray(784*at, 784*(at + 1)), v => v/255))
    neighbors[k].setAttribute('aria-label', `a ${images.targets[at] ? 3 : 7} that they learned from`)
  })
}

function later() { // when the pen is lifted
  if (!waiting.missing && (image || strokes.length)) images().then(all => {
    if (!waiting.ready) nearest(all, new Float32Array(784)) // its squares, before somebody waits
    waiting.ready = all
    changed()
  }, () => { waiting.missing = true }) // say nothing; who trains or saves is told
}

// ---- resnet18 is large, so it comes on demand, and works beside the page, in a worker

const resnet = {row: addRow('resnet18', null)}
if (PAGE.resnet18) {
  const button = make('button', {type: 'button', textContent: `Ask it too (${PAGE.resnet18})`})
  resnet.row.bar.replaceChildren(button), resnet.row.bar.colSpan = 2, resnet.row.sure.hidden = true
  button.onclick = async () => {
    button.disabled = true, button.textContent = 'coming ...'
    try {
      const pack = await fetched('draw_resnet18')
      const code = $('rungs.js').textContent + `
        let rung
        onmessage = ({data}) => {
          if (data.pack) [rung] = unpack(data.pack), postMessage({ready: rung.temperature})
          else postMessage({score: score(rung, data.image)})
        }`
      resnet.worker = new Worker(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})))
      resnet.worker.onmessage = ({data}) => {
        resnet.busy = false
        if (data.ready) {
          resnet.ready = {temperature: data.ready}
          resnet.row.bar.replaceChildren(make('div', {className: 'track'}, resnet.row.fill))
          resnet.row.bar.colSpan = 1, resnet.row.sure.hidden = false
          changed()
        } else {
          fill({...resnet.row, rung: resnet.ready}, image && data.score)
          resnet.row.says = image ? (data.score > 0 ? 3 : 7) : undefined
          if (resnet.next) askResnet()
        }
      }
      resnet.worker.postMessage({pack})
    } catch (error) { button.disabled = false, button.textContent = error.message }
  }
} else {
  const note = make('td', {colSpan: 3, className: 'soft'})
  const button = make('button', {type: 'button', textContent: 'Ask it too'})
  button.onclick = () => note.replaceChildren(
    'It is too large to come along. Train it with ', make('code', {textContent: 'digit_classifier run'}), ', then type ',
    make('code', {textContent: 'digit_classifier draw --models _run'}), '.')
  note.append(button)
  resnet.row.element.replaceChildren(resnet.row.element.firstChild, note)
}

function askResnet() { // the newest image only, if it is busy
  resnet.next = resnet.busy
  if (!image) return fill({...resnet.row, rung: resnet.ready}, null)
  if (resnet.busy) return
  resnet.busy = true, resnet.next = false
  resnet.worker.postMessage({image})
}

// ---- Teaching

const HELD = 1000, EPOCHS = 20
let mine = [], busy = false, taughtRow = null, learned = null, mnist = null, held = null

function showWeights(weights) {
  paintParts($('weights'), weights.subarray(0, 784))
  const rung = {kind: 'linear_by_hand', temperature: 1, tensors: {weights: weights.slice(0, 784), bias: weights.slice(784)}}
  if (taughtRow) taughtRow.rung = rung
  else taughtRow = addRow('taught here', rung)
  changed()
}

$('train').onclick = async () => {
  busy = true, showMine(), $('result').hidden = true
  $('progress').textContent = 'the images are coming ...'
  try {
    const all = await images(), random = randomNumbers(Date.now()), order = shuffled(all.n, random)
    held = part(all, order.slice(0, HELD)), mnist = part(all, order.slice(HELD))
    const weights = startSmall(random)
    showWeights(weights)
    for (let n = 1; n <= EPOCHS; n++) {
      let sum = 0, count = 0, since = performance.now()
      for (const loss of epoch(mnist, weights, shuffled(mnist.n, random))) {
        sum += loss, count++
        if (performance.now() - since > 12) await pause(), since = performance.now()
      }
      showWeights(weights)
      const {share} = withError(judged(held, weights))
      $('progress').textContent = `epoch ${n} of ${EPOCHS}: loss ${(sum/count).toFixed(4)}, ${inPercent(share)} right of ${HELD} images set aside`
    }
    learned = weights
  } catch (error) { $('progress').textContent = error.message }
  busy = false, showMine()
}

function asData(some) {
  const data = {n: some.length, pixels: new Uint8Array(784*some.length), targets: new Uint8Array(some.length)}
  some.forEach(({pixels, digit}, i) => { data.pixels.set(pixels, 784*i), data.targets[i] = digit === 3 ? 1 : 0 })
  return data
}

function showMine() {
  const n = digit => mine.filter(one => one.digit === digit).length, missing = 10 - mine.length
  $('mine').replaceChildren(...mine.map(one => {
    const {pixels, digit} = one
    const canvas = tiny(30, `Remove this ${digit}`), button = make('button', {type: 'button', title: 'remove it'}, canvas)
    canvas.style.borderColor = digit === 3 ? 'var(--three)' : 'var(--seven)'
    paintInk(canvas, Float32Array.from(pixels, v => v/255))
    button.onclick = () => { mine = mine.filter(other => other !== one), showMine(), sheet.focus({preventScroll: true}) }
    return button
  }))
  $('mine').setAttribute('aria-label', `your own digits: ${n(3)} threes and ${n(7)} sevens`)
  const few = n(3) < 3 || n(7) < 3
  $('train').disabled = busy
  $('again').disabled = busy || !learned || missing > 0 || few
  $('save').disabled = !n(3) || !n(7)
  $('hint').textContent = !mine.length ? 'Draw ten digits of your own, some of each, and keep each as what it is.' :
    missing > 0 ? `${missing} more to go.` : few ? 'At least three of each, please.' : learned ? '' : 'Now train it on real images.'
}

function keep(digit) {
  if (!image) return
  mine.push({digit, pixels: Uint8Array.from(image, v => Math.round(255*v))})
  showMine(), clear(), sheet.focus({preventScroll: true})
}
$('keep3').onclick = () => keep(3)
$('keep7').onclick = () => keep(7)

$('again').onclick = async () => {
  busy = true, showMine()
  const steps = taught(mnist, asData(mine), held, learned)
  for (;;) {
    const {done, value} = steps.next()
    if (done) { showResult(value); break }
    $('progress').textContent = `trained with four fifths of yours, asked about the rest: ${value} of 5`
    await pause()
  }
  busy = false, showMine()
}

function showResult({weights, own, mnist}) {
  showWeights(weights)
  const cell = ({share, error, hits, n}) => {
    const bar = make('i', {className: 'is3'}), whisker = make('b')
    bar.style.width = 100*share + '%', bar.style.background = 'var(--soft)'
    Object.assign(whisker.style, {position: 'absolute', top: '35%', height: '30%', background: 'var(--ink)',
      left: `${100*Math.max(share - error, 0)}%`, width: `${100*(Math.min(share + error, 1) - Math.max(share - error, 0))}%`})
    return make('td', {}, make('div', {className: 'track', style: 'margin-right: 1rem'}, bar, whisker),
      `${hits} of ${n}, ± ${(100*error).toFixed(n < 100 ? 0 : 1)}%`)
  }
  const row = (name, [before, after]) => make('tr', {}, make('th', {scope: 'row', textContent: name}), cell(before), cell(after))
  $('result').tBodies[0].replaceChildren(row('your digits', own), row('MNIST', mnist))
  $('result').hidden = false
  $('progress').textContent = ''
}

// ---- Saving: a zip for DIGIT_CLASSIFIER_DATA

const OF_EACH = 1000 // images of MNIST that go along

$('save').onclick = async () => {
  $('save').disabled = true
  try {
    const all = await images(), threes = all.targets.indexOf(0), files = []
    for (const [digit, from] of [[3, 0], [7, threes]])
      for (let i = from; i < from + OF_EACH; i++)
        files.push([`train/${digit}/${i}.png`, png(all.pixels.subarray(784*i, 784*(i + 1)))])
    mine.forEach(({digit, pixels}, i) => files.push([`valid/${digit}/${i}.png`, png(pixels)]))
    const link = make('a', {href: URL.createObjectURL(zip(files)), download: 'my_digits.zip'})
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000) // some browsers read it later
    $('hint').textContent = 'Saved as my_digits.zip: yours to validate, 2,000 of MNIST to learn from. DIGIT_CLASSIFIER_DATA may name it.'
  } catch (error) { $('hint').textContent = error.message }
  $('save').disabled = false
}

// ---- Begin

document.querySelector('main').hidden = $('teach').hidden = false
dark.addEventListener('change', () => { changed(), showMine() })
addEventListener('resize', redraw)
showMine(), changed()

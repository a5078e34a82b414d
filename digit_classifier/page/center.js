// From strokes to an image as MNIST has it: in a box of 20 by 20, its center of mass in the middle of 28 by 28.
// Line by line what the library's module `photo` does.
'use strict'

const SHEET = 280 // pixels of the sheet to draw on, each side

// A stroke is a list of points [x, y] from 0 to SHEET. Ink is 1 within half a pen of the stroke, and fades over a pixel.
function inkAlong(ink, stroke, pen, from = 0) { // adds what a stroke has from its point number `from` on
  for (let n = Math.max(from, Math.min(1, stroke.length - 1)); n < stroke.length; n++) {
    const [x0, y0] = stroke[Math.max(n - 1, 0)], [x1, y1] = stroke[n], reach = pen/2 + 1
    const dx = x1 - x0, dy = y1 - y0, length = dx*dx + dy*dy || 1
    const left = Math.max(Math.floor(Math.min(x0, x1) - reach), 0), right = Math.min(Math.ceil(Math.max(x0, x1) + reach), SHEET)
    const top = Math.max(Math.floor(Math.min(y0, y1) - reach), 0), bottom = Math.min(Math.ceil(Math.max(y0, y1) + reach), SHEET)
    for (let row = top; row < bottom; row++)
      for (let col = left; col < right; col++) {
        const x = col + .5 - x0, y = row + .5 - y0
        const along = Math.min(Math.max((x*dx + y*dy)/length, 0), 1) // the place on the line that is nearest
        const value = Math.min(Math.max(pen/2 + .5 - Math.hypot(x - along*dx, y - along*dy), 0), 1)
        ink[row*SHEET + col] = Math.max(ink[row*SHEET + col], value)
      }
  }
  return ink
}

function inkOf(strokes, pen) {
  const ink = new Float32Array(SHEET*SHEET)
  for (const stroke of strokes) inkAlong(ink, stroke, pen)
  return ink
}

// A picture is {x, height, width}: its numbers row after row.
function cropped({x, height, width}) { // to its ink; null if there is none
  let top = height, bottom = -1, left = width, right = -1
  for (let row = 0; row < height; row++)
    for (let col = 0; col < width; col++)
      if (x[row*width + col] > 0) {
        top = Math.min(top, row), bottom = Math.max(bottom, row)
        left = Math.min(left, col), right = Math.max(right, col)
      }
  if (bottom < 0) return null
  const out = {height: bottom - top + 1, width: right - left + 1}
  out.x = Float32Array.from({length: out.height*out.width}, (_, i) =>
    x[(top + Math.floor(i/out.width))*width + left + i%out.width])
  return out
}

const toEven = v => Math.abs(v%1) === .5 ? 2*Math.round(v/2) : Math.round(v) // as Python rounds a half

function bicubic(x) { // how much a pixel counts at this distance
  x = Math.abs(x)
  return x < 1 ? (1.5*x - 2.5)*x*x + 1 : x < 2 ? ((-.5*x + 2.5)*x - 4)*x + 2 : 0
}

function shares(from, to) { // for each new pixel along a side: the first old one that counts, and how much each counts
  const scale = from/to, wide = Math.max(scale, 1)
  return Array.from({length: to}, (_, i) => {
    const center = (i + .5)*scale, first = Math.max(Math.trunc(center - 2*wide + .5), 0)
    const last = Math.min(Math.trunc(center + 2*wide + .5), from)
    const counts = Array.from({length: last - first}, (_, k) => bicubic((k + first - center + .5)/wide))
    const sum = counts.reduce((a, b) => a + b, 0)
    return [first, counts.map(v => v/sum)]
  })
}

function resized({x, height, width}, rows, cols) { // first each row, then each column, as Pillow does
  if (cols !== width) {
    const wide = shares(width, cols), out = new Float32Array(height*cols)
    for (let row = 0; row < height; row++)
      wide.forEach(([first, counts], col) => {
        let sum = 0
        for (let k = 0; k < counts.length; k++) sum += counts[k]*x[row*width + first + k]
        out[row*cols + col] = sum
      })
    x = out
  }
  if (rows !== height) {
    const high = shares(height, rows), out = new Float32Array(rows*cols)
    high.forEach(([first, counts], row) => {
      for (let col = 0; col < cols; col++) {
        let sum = 0
        for (let k = 0; k < counts.length; k++) sum += counts[k]*x[(first + k)*cols + col]
        out[row*cols + col] = sum
      }
    })
    x = out
  }
  return {x: Float32Array.from(x, v => Math.max(v, 0)), height: rows, width: cols}
}

function scaled(picture, longest) { // its longer side this long
  const side = n => Math.max(1, toEven(n*longest/Math.max(picture.height, picture.width)))
  return resized(picture, side(picture.height), side(picture.width))
}

function away({x, height, width}, isZero) { // how far each pixel is from the nearest one that `isZero`
  const far = height + width, rows = new Float64Array(height*width), out = new Float64Array(height*width)
  for (let row = 0; row < height; row++) { // within its row: once from the left, once from the right
    for (let col = 0, d = far; col < width; col++) rows[row*width + col] = d = isZero(x[row*width + col]) ? 0 : d + 1
    for (let col = width - 1, d = far; col >= 0; col--)
      rows[row*width + col] = d = Math.min(rows[row*width + col], isZero(x[row*width + col]) ? 0 : d + 1)
  }
  for (let row = 0; row < height; row++)
    for (let col = 0; col < width; col++) {
      let least = Infinity
      for (let r = 0; r < height; r++) least = Math.min(least, (r - row)**2 + rows[r*width + col]**2)
      out[row*width + col] = Math.sqrt(least)
    }
  return out
}

function padded({x, height, width}, n) { // with paper around
  const out = {height: height + 2*n, width: width + 2*n}
  out.x = new Float32Array(out.height*out.width)
  for (let row = 0; row < height; row++)
    out.x.set(x.subarray(row*width, (row + 1)*width), (row + n)*out.width + n)
  return out
}

const THIN = 2.4, FINE = 4 // pixels, the width that thin strokes get; how many parts of a pixel we look at

function thickened(picture) { // thin strokes, made as wide as MNIST's
  const fine = scaled(picture, 20*FINE), toPaper = away(padded(fine, 1), v => v <= .5).filter(d => d > 0)
  if (!toPaper.length) return picture
  const width = 4*toPaper.reduce((a, b) => a + b)/toPaper.length // four times the mean distance to paper
  const grow = (THIN*FINE - width)/2
  if (grow <= 0) return picture
  const wider = padded(fine, Math.ceil(grow)), toInk = away(wider, v => v > .5)
  return {...wider, x: Float32Array.from(toInk, d => Math.min(Math.max(grow + 1 - d, 0), 1))}
}

function centered(picture) { // 784 numbers, 0 is paper and 1 ink; null for an empty sheet
  const digit = cropped(picture)
  if (!digit) return null
  const box = scaled(thickened(digit), 20), most = Math.max(...box.x), image = new Float32Array(784)
  let ink = 0, down = 0, right = 0
  for (let row = 0; row < box.height; row++)
    for (let col = 0; col < box.width; col++) {
      const v = box.x[row*box.width + col] /= most
      ink += v, down += v*row, right += v*col
    }
  const place = (middle, side) => Math.min(Math.max(toEven(14 - middle), 0), 28 - side) // never outside
  const top = place(down/ink, box.height), left = place(right/ink, box.width)
  for (let row = 0; row < box.height; row++)
    image.set(box.x.subarray(row*box.width, (row + 1)*box.width), (top + row)*28 + left)
  return image
}

const seen = ink => centered({x: ink, height: SHEET, width: SHEET})

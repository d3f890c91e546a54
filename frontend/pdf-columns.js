/**
 * A PDF has pieces of text at places, no cells. A piece goes on where the one before ends, or begins the next line below it: at its
 * left edge, at most an indent before it. What is far to the right, higher or far below stands in another cell or column. What touches the
 * piece before it, without a blank between them, carries its word on. The lines of a scan may climb over the page: its words know where they stand
 * when it is level.
 */
export function columns() {
  let line = null;
  let blank = false;
  return (text) => {
    if (!text.data.trim()) {
      blank ||= text.data !== '';
      return 'next';
    }
    const before = line;
    const of = text.parentElement;
    const piece = of.closest('span')?.level ?? of.getBoundingClientRect();
    const height = Math.min(piece.height, before?.height ?? piece.height);
    const beside = before && Math.min(piece.bottom, before.bottom) - Math.max(piece.top, before.top) > height / 2;
    const goesOn = beside && piece.left >= before.left && piece.left - before.right < height;
    const below = before && !beside && piece.top > before.top && piece.top - before.bottom < height * 1.5
      && piece.left > before.left - height * 4 && piece.left < before.right;
    const { left, right, top, bottom } = piece;
    line = goesOn ? { ...before, right: Math.max(before.right, right) } : { left, right, top, bottom, height: piece.height };
    const touches = goesOn && !blank && piece.left - before.right < height / 4;
    blank = false;
    return touches ? 'on' : goesOn || below ? 'next' : 'apart';
  };
}

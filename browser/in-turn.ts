/** Work that must not overlap: each task begins when the one before has ended, well or not. */

/** A queue of its own. What it returns runs a task in turn and gives the task's own result or rejection. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}

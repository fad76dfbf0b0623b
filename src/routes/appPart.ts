/** A part of the app, a file of its own, could not be loaded: the network is cut, or a newer version has taken its place. */
export class AppPartError extends Error {
  override readonly name = 'AppPartError'
}

/**
 * Loads a part of the app. Failures get a name of ours: the browser's own are what routers answer by loading the page anew,
 * which without a network ends on the browser's error page, and takes what was typed with it.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    throw new AppPartError('a part of the app is missing', { cause })
  }
}

/// jemalloc's settings for a server of many small things and few threads. It is the
/// allocator here because it keeps things of one size together: what a crowd leaves
/// behind does not lie between what its members still need, so that whole pages of it go
/// back to the system when it is over.
///
/// - `narenas`: one for all, since nearly all is allocated by the loop. (Each thread
/// keeps
///   some for itself all the same.)
/// - `background_thread`, `dirty_decay_ms`: a page that nobody has needed for a second is
///   given back, by a thread that has nothing else to do.
/// - `muzzy_decay_ms`: really given back. Pages that the system may take when it needs
/// them
///   would be counted as ours until then.
extern "C" const char* malloc_conf;
const char* malloc_conf =
  "narenas:1,background_thread:true,dirty_decay_ms:1000,muzzy_decay_ms:0";

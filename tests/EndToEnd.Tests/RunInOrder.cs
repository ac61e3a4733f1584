using Xunit.Sdk;
using Xunit.v3;

// The tests share one platform and some of them stop parts of it.
[assembly: Parallelization(Mode = ParallelMode.None)]

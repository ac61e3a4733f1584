using System.Diagnostics;

namespace CreditPlatform.ServiceDefaultsTests.Support;

static class Eventually
{
    /// <summary>Waits until it holds, and fails in words where it does not in time.</summary>
    public static async Task Holds(Func<Task<bool>> condition, string what, int seconds = 20)
    {
        var since = Stopwatch.StartNew();
        while (!await condition())
        {
            since.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(seconds), $"not within {seconds} s: {what}");
            await Task.Delay(20);
        }
    }
}

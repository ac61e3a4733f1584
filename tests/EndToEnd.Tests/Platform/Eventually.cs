using System.Diagnostics;

namespace CreditPlatform.EndToEndTests.Platform;

public static class Eventually
{
    /// <summary>Asks until it holds; fails after the bound, saying what it waited for. Returns how long it took.</summary>
    public static async Task<TimeSpan> Holds(string what, TimeSpan bound, Func<Task<bool>> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!await holds())
        {
            if (clock.Elapsed > bound)
                Assert.Fail($"After {bound.TotalSeconds} s it still did not hold that {what}.");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
        return clock.Elapsed;
    }
}

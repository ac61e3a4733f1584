namespace CreditPlatform.EndToEndTests.Platform;

/// <summary>Reduced sizes by default; <c>./test.sh --long</c> runs those the issues name.</summary>
internal static class Sizes
{
    public static bool Long { get; } = Environment.GetEnvironmentVariable("CREDITPLATFORM_LONG") == "1";

    public static int Of(int named, int reduced) => Long ? named : reduced;
}

namespace CreditPlatform.Local.Demo;

static class DemoDefects
{
    public static bool IsRefused(this DemoDefect defect) =>
        defect is DemoDefect.WrongCheckCharacter or DemoDefect.MissingField or DemoDefect.FineMissing or DemoDefect.Sealed;

    /// <summary>What careless departments do more often than others.</summary>
    public static bool IsCareless(this DemoDefect defect) =>
        defect is DemoDefect.WrongCheckCharacter or DemoDefect.MissingField or DemoDefect.FineMissing or DemoDefect.Late;

    /// <summary>Whether the decision has to be old enough for what follows it to happen before the anchor.</summary>
    public static bool NeedsTime(this DemoDefect defect) => defect != DemoDefect.None;
}

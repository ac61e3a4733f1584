using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>The fictional city 示范市: fixed for ever by area, anchor and seed.</summary>
static class DemoCity
{
    public const ulong Seed = 1;

    /// <summary>The last business day anything of the demo data happens on.</summary>
    public static readonly DateOnly Anchor = new(2026, 9, 30);

    /// <summary>First day on which a decision of the demo data was made: two years before.</summary>
    public static readonly DateOnly From = Periods.AddYears(Anchor, -2).AddDays(1);

    /// <summary>A decision made before this day can be reported sixty working days later and followed up, all before the anchor.</summary>
    public static readonly DateOnly Early = new(2026, 6, 1);

    /// <summary>信用修复管理办法 (order 36) in force: from here on decisions state how serious the violation is.</summary>
    public static readonly DateOnly SeverityFrom = new(2026, 4, 1);
}

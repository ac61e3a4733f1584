using System.Globalization;

namespace CreditPlatform.Local.Demo;

/// <summary>What the newcomer is told that the platform shows, to compare.</summary>
static class DemoReport
{
    public static IReadOnlyList<string> Lines(DemoData data, DemoExpectations expected)
    {
        var names = data.Units.ToDictionary(unit => unit.Slug, unit => unit.Name);
        var silent = data.Units.Where(unit => expected.Units[unit.Slug] is { Received: 0, Ledger: 0 }).Select(unit => unit.Name);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"三率（应显示） Rates it shows, {DemoCity.From:yyyy-MM-dd} – {DemoCity.Anchor:yyyy-MM-dd}:"),
            Line("上报率 reporting ", count => count.Reporting),
            Line("合规率 compliance", count => count.Compliance),
            Line("及时率 timeliness", count => count.Timeliness),
            $"  无数据 no data: {string.Join('、', silent)}",
        ];

        string Line(string name, Func<DemoCount, DemoRate> rate)
        {
            var (slug, lowest) = expected.Units.Select(unit => (unit.Key, Rate: rate(unit.Value))).Where(unit => unit.Rate.Rate is not null).MinBy(unit => unit.Rate.Rate);
            return $"  {name}  {rate(expected.City)}，最低 lowest: {names[slug]} {lowest}";
        }
    }
}

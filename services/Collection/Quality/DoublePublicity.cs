using System.Globalization;
using CreditPlatform.Collection.Records;
using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.Collection.Quality;

/// <summary>Makes the rates of 双公示 from counts. Pure.</summary>
public static class DoublePublicity
{
    /// <summary>The catalogue's name for the items that are counted together.</summary>
    public const string Group = "double-publicity";

    /// <param name="department">Null for all departments.</param>
    /// <param name="counts">Of departments that have any rows.</param>
    /// <param name="names">Of registered units; listed also without rows.</param>
    internal static DoublePublicityView View(
        string? department, DateOnly? from, DateOnly? to, IReadOnlyDictionary<string, DoublePublicityCounts> counts, IReadOnlyDictionary<string, string> names)
    {
        var listed = department is null ? counts.Keys.Union(names.Keys).Order(StringComparer.Ordinal).ToList() : [department];
        var lines = listed.Select(each => Rates(each, names.GetValueOrDefault(each), counts.GetValueOrDefault(each, DoublePublicityCounts.None), from, to)).ToList();
        var total = Rates(department ?? DepartmentScope.All, null, listed.Aggregate(DoublePublicityCounts.None, (sum, each) => sum + counts.GetValueOrDefault(each, DoublePublicityCounts.None)), from, to);
        return new DoublePublicityView(
            from, to, department, department is null ? null : names.GetValueOrDefault(department), total.Reporting, total.Compliance, total.Timeliness, total.Collection, lines);
    }

    private static DepartmentRates Rates(string department, string? name, DoublePublicityCounts counts, DateOnly? from, DateOnly? to)
    {
        return new DepartmentRates(
            department, name,
            RateFigure.Of(counts.Missing, counts.Decisions, Decisions("&missing=true"), Decisions("&missing=false"), Decisions("")),
            Received(counts.Refused, "not-stored", "stored"), Received(counts.Late, "late", "on-time"), Received(counts.CollectedLate, "collected-late", "collected-on-time"));

        RateFigure Received(long shortfall, string flag, string numerator) => RateFigure.Of(shortfall, counts.Received, Records(flag), Records(numerator), Records("received"));
        string Records(string flag) => $"{ServiceDefaultsExtensions.BasePath}/records?department={Uri.EscapeDataString(department)}&group={Group}&flag={flag}{Period(from, to)}";
        string Decisions(string missing) => $"{ServiceDefaultsExtensions.BasePath}/ledgers/decisions?department={Uri.EscapeDataString(department)}{missing}{Period(from, to)}";
    }

    private static string Period(DateOnly? from, DateOnly? to) => $"{Day("from", from)}{Day("to", to)}";

    private static string Day(string name, DateOnly? day) => day is { } date ? string.Create(CultureInfo.InvariantCulture, $"&{name}={date:yyyy-MM-dd}") : "";
}

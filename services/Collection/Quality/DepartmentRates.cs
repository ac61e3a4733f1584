namespace CreditPlatform.Collection.Quality;

/// <summary>The rates of 双公示 (source 000; domain.md §2.5) of one department.</summary>
/// <param name="Department">USCC.</param>
/// <param name="Name">As registered; null where it is not.</param>
/// <param name="Reporting">上报率 = 1 − 瞒报 ÷ 台账, by decision date of the ledgers' rows.</param>
/// <param name="Compliance">合规率 = 入库 ÷ 报送, by day of first receipt, as the two below.</param>
/// <param name="Timeliness">及时率 = 1 − 迟报 ÷ 报送 (20 working days).</param>
/// <param name="Collection">归集及时率 = 1 − 归集超期 ÷ 报送 (7 working days, source 002).</param>
public sealed record DepartmentRates(string Department, string? Name, RateFigure Reporting, RateFigure Compliance, RateFigure Timeliness, RateFigure Collection);

/// <summary>The rates of what was asked for as one, and of each department of it.</summary>
/// <param name="From">First day, or null for no bound.</param>
/// <param name="To">Last day, included, or null for no bound.</param>
/// <param name="Department">Null where all departments were asked for.</param>
public sealed record DoublePublicityView(
    DateOnly? From, DateOnly? To, string? Department, string? Name, RateFigure Reporting, RateFigure Compliance, RateFigure Timeliness, RateFigure Collection,
    IReadOnlyList<DepartmentRates> Departments);

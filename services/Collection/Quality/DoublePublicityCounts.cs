namespace CreditPlatform.Collection.Quality;

/// <summary>The counts that the rates are made of, of one department or of several together.</summary>
/// <param name="Received">报送: records and refused submissions not settled by one.</param>
/// <param name="Refused">Of these not 入库.</param>
/// <param name="Late">迟报.</param>
/// <param name="CollectedLate">归集超期.</param>
/// <param name="Decisions">台账: decisions of ledgers and crawls.</param>
/// <param name="Missing">瞒报.</param>
internal sealed record DoublePublicityCounts(long Received, long Refused, long Late, long CollectedLate, long Decisions, long Missing)
{
    public static readonly DoublePublicityCounts None = new(0, 0, 0, 0, 0, 0);

    public static DoublePublicityCounts operator +(DoublePublicityCounts one, DoublePublicityCounts other) => new(
        one.Received + other.Received, one.Refused + other.Refused, one.Late + other.Late, one.CollectedLate + other.CollectedLate,
        one.Decisions + other.Decisions, one.Missing + other.Missing);
}

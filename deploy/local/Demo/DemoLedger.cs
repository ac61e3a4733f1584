namespace CreditPlatform.Local.Demo;

/// <summary>台账: what a department has in its own books for a year, as the office took it.</summary>
/// <param name="Unit">Whose books.</param>
/// <param name="Year">Of the decisions.</param>
/// <param name="Decisions">The department's decisions of the year, in order.</param>
sealed record DemoLedger(DemoUnit Unit, int Year, IReadOnlyList<DemoDecision> Decisions)
{
    /// <summary>Where it was found.</summary>
    public string Source => $"{Year}年行政许可和行政处罚台账";
}

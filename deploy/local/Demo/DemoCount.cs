namespace CreditPlatform.Local.Demo;

/// <summary>What the platform has to have counted, in distinct natural keys (design.md §7).</summary>
/// <param name="Received">报送: keys received at all, refused ones included.</param>
/// <param name="Stored">入库: keys accepted in the end.</param>
/// <param name="Late">Keys whose first submission came after working day 20.</param>
/// <param name="CollectedLate">Keys whose first submission came after working day 7.</param>
sealed record DemoCount(int Received, int Stored, int Late, int CollectedLate)
{
    /// <summary>Keys never accepted.</summary>
    public int Refused => Received - Stored;
}

namespace CreditPlatform.Local.Demo;

/// <summary>What the platform has to have counted, in distinct natural keys (design.md §7).</summary>
/// <param name="Received">报送: keys received at all, refused ones included.</param>
/// <param name="Stored">入库: keys accepted in the end.</param>
/// <param name="Late">Keys whose first submission came after working day 20.</param>
/// <param name="CollectedLate">Keys whose first submission came after working day 7.</param>
/// <param name="Ledger">台账: decisions in the ledgers taken.</param>
/// <param name="Missing">Of these, never reported.</param>
sealed record DemoCount(int Received, int Stored, int Late, int CollectedLate, int Ledger, int Missing)
{
    /// <summary>Keys never accepted.</summary>
    public int Refused => Received - Stored;

    /// <summary>上报率 (domain.md §2.5).</summary>
    public DemoRate Reporting => new(Ledger - Missing, Ledger);

    /// <summary>合规率.</summary>
    public DemoRate Compliance => new(Stored, Received);

    /// <summary>及时率.</summary>
    public DemoRate Timeliness => new(Received - Late, Received);
}

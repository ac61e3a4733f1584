namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>Bounds on an uploaded table.</summary>
/// <param name="Bytes">Of the file.</param>
/// <param name="Rows">Blank ones included.</param>
/// <param name="CellLength">Characters of one cell; a longer one makes the file unreadable.</param>
public sealed record SheetLimits(int Bytes, int Rows, int CellLength)
{
    public static readonly SheetLimits Default = new(20 << 20, 200_000, 10_000);

    /// <summary>What a file may expand to.</summary>
    public long Expanded => 10L * Bytes;
}

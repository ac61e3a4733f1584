using System.Globalization;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>Where a page of rows ended: their order is day of first receipt, item, slice of arrivals, stream.</summary>
/// <param name="Day">Day of first receipt of the last row.</param>
/// <param name="Item">Its item.</param>
/// <param name="Slice">Its slice.</param>
/// <param name="Stream">Its stream.</param>
sealed record RowCursor(DateOnly Day, string Item, int Slice, Guid Stream)
{
    public static readonly RowCursor Start = new(DateOnly.MinValue, "", 0, Guid.Empty);

    public static bool TryParse(string? text, out RowCursor cursor)
    {
        cursor = Start;
        if (string.IsNullOrEmpty(text)) return true;
        var parts = text.Split('~');
        if (parts.Length != 4 || !Guid.TryParse(parts[3], out var stream)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var slice)
            || !DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        cursor = new(day, parts[1], slice, stream);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}~{Item}~{Slice}~{Stream}");
}

using System.Globalization;

namespace CreditPlatform.Collection.Publication;

/// <summary>One publicity rule set.</summary>
public sealed class PublicationRule
{
    /// <summary>Stable id.</summary>
    public string Id { get; set; } = "";

    /// <summary>First decision date it governs, ISO.</summary>
    public string DecidedFrom { get; set; } = "";

    /// <summary>Maximum months by grade (轻微, 一般, 严重); 0 is not published.</summary>
    public Dictionary<string, int> Months { get; set; } = [];

    /// <summary>Maximum months without a grade; absent where the rule set does not publish ungraded items.</summary>
    public int? MonthsUngraded { get; set; }

    /// <summary>Document and paragraph.</summary>
    public string Source { get; set; } = "";

    public DateOnly From => DateOnly.Parse(DecidedFrom, CultureInfo.InvariantCulture);
}

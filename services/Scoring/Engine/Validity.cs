namespace CreditPlatform.Scoring.Engine;

/// <summary>How long what happened goes on counting.</summary>
public enum Validity
{
    /// <summary>In the period in which it happened.</summary>
    Period,

    /// <summary>有效期至次年同月认定的前一季度止: until the end of the quarter before the one that holds the same month of the next year (source 002, 五).</summary>
    UntilQuarterBeforeSameMonthNextYear,
}

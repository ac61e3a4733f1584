namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>What a rebuild found: rows of the new table, and how many differed from the one it replaced.</summary>
public sealed record RebuildReport(string View, long Rows, long Differing);

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Concealed: counts as 瞒报, whatever is reported later. Explained: there was a good reason; it does not count.</summary>
public enum LedgerFinding { Concealed, Explained }

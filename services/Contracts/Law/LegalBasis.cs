namespace CreditPlatform.Contracts;

/// <summary>One document a catalogue item, a measure or a list rests on (国办发〔2020〕49号; domain.md §4.1).</summary>
/// <param name="Title">Full title without book-title marks, such as 中华人民共和国行政处罚法.</param>
/// <param name="Number">Document number, such as 国办发〔2020〕49号; null for laws.</param>
/// <param name="Article">Article, paragraph and item, such as 第四十八条; null where the whole document is meant.</param>
/// <param name="Level">Rank of the document.</param>
/// <param name="InForceFrom">First business day on which it is in force.</param>
/// <param name="InForceTo">Last business day on which it is in force; null while nothing has ended it.</param>
public sealed record LegalBasis(string Title, string? Number, string? Article, LegalLevel Level, DateOnly InForceFrom, DateOnly? InForceTo)
{
    /// <summary>Whether it is in force on that business day, first and last day included.</summary>
    public bool InForceOn(DateOnly day) => day >= InForceFrom && (InForceTo is not { } last || day <= last);
}

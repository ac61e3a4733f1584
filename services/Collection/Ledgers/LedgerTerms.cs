using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Quality;
using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>What an upload says of itself, beside its rows.</summary>
internal sealed record LedgerTerms(string Department, LedgerKind Kind, string? Source, string? Item)
{
    private const int LongestSource = 200;

    /// <summary>The terms, or the field at fault with its message in both languages.</summary>
    public static (LedgerTerms? Terms, (string Field, string Zh, string En)? Fault) Of(Func<string, string?> field, CatalogueItems catalogue)
    {
        if (!UnifiedSocialCreditCode.TryParse(field("department"), out var department, out _))
            return (null, ("department", "须为单位的统一社会信用代码。", "The credit code of a department is expected."));
        LedgerKind? kind = field("kind") switch { null or "" or "ledger" => LedgerKind.Ledger, "crawl" => LedgerKind.Crawl, _ => null };
        if (kind is null)
            return (null, ("kind", "可取 ledger（台账）、crawl（抓取）。", "One of ledger, crawl."));
        var source = field("source") is { Length: > 0 } text ? text : null;
        if (source?.Length > LongestSource || source?.Any(char.IsControl) == true)
            return (null, ("source", $"至多 {LongestSource} 个字符。", $"At most {LongestSource} characters."));
        var item = field("item") is { Length: > 0 } id ? id : null;
        if (item is not null && !catalogue.InGroup(DoublePublicity.Group).Contains(item))
            return (null, ("item", "不是双公示目录项。", "Not an item of double publicity."));
        return (new LedgerTerms(department.Value, kind.Value, source is null ? null : Masking.NumberRuns(source), item), null);
    }
}

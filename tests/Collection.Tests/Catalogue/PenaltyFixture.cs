using System.Text.Json;
using System.Text.Json.Nodes;
using CreditPlatform.Collection.Catalogue;

namespace CreditPlatform.CollectionTests.Catalogue;

/// <summary>A valid penalty of a fictional enterprise, and changes to it written as JSON: a member replaces, null removes.</summary>
static class PenaltyFixture
{
    public static readonly DateOnly Today = new(2026, 3, 18);

    public static readonly CatalogueItems Items = CatalogueItems.Load();

    public static CatalogueItem Item => Items.InForce("penalty-legal", Today)!;

    public const string Valid = """
        {
          "CF_XDR_MC": "澄州市远帆商贸有限公司", "CF_XDR_LB": "法人及非法人组织", "CF_XDR_SHXYM": "91990000MA00T0X05M",
          "CF_FRDB": "张某某", "CF_FR_ZJLX": "身份证", "CF_FR_ZJHM": "990000199001010017",
          "CF_WSH": "澄市监处罚〔2026〕17号", "CF_WFXW": "虚假宣传", "CF_SY": "在经营场所对商品性能作引人误解的宣传。",
          "CF_YJ": "《中华人民共和国反不正当竞争法》第二十条", "CF_CFLB": "罚款", "CF_NR": "罚款人民币壹万贰仟伍佰元整。",
          "CF_NR_FK": "1.25", "CF_JDRQ": "2026/02/12", "CF_YXQ": "2099/12/31",
          "CF_CFJG": "澄州市市场监督管理局", "CF_CFJGDM": "12990000990000017R", "CF_SJLY": "澄州市市场监督管理局", "CF_SJLYDM": "12990000990000017R"
        }
        """;

    /// <summary>The same as an individual business with a registration number only.</summary>
    public const string IndividualBusiness = """
        { "CF_XDR_LB": "个体工商户", "CF_XDR_SHXYM": null, "CF_XDR_GSZC": "990000600123456", "CF_FRDB": null, "CF_FR_ZJLX": null, "CF_FR_ZJHM": null }
        """;

    public static CheckedRecord Check(params ReadOnlySpan<string> changes)
    {
        var record = JsonNode.Parse(Valid)!.AsObject();
        foreach (var change in changes)
            foreach (var (field, value) in JsonNode.Parse(change)!.AsObject())
                if (value is null) record.Remove(field);
                else record[field] = value.DeepClone();
        return CheckJson(record.ToJsonString());
    }

    public static CheckedRecord CheckJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return RecordValidator.Check(Item, document.RootElement, Today, NoPerson);
    }

    /// <summary>An item about organisations never asks who a person is.</summary>
    public static string NoPerson(Contracts.DocumentKind kind, string number) => throw new InvalidOperationException("No person is the subject.");

    public static IEnumerable<string> Found(this CheckedRecord record) => record.Errors.Select(error => $"{error.Field} {error.Code}");

    public static void ShouldBeAccepted(this CheckedRecord record) => record.Found().ShouldBeEmpty();
}

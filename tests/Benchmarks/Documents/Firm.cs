using CreditPlatform.Local.Demo;

namespace CreditPlatform.Benchmarks.Documents;

/// <summary>A fictional subject of penalties.</summary>
internal sealed record Firm(string Name, string Code, string Representative, string RepresentativeId)
{
    const string Names = "华恒瑞泰鑫宏盛源安嘉祥丰永德诚信和顺通达";
    const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";

    public static Firm Next(SplitMix64 random) => new(
        $"示范市{random.Pick(Names)}{random.Pick(Names)}食品有限公司", SyntheticCodes.UnifiedCode(random, "91"),
        $"{random.Pick(Surnames)}{random.Pick(Names)}{random.Pick(Names)}", SyntheticCodes.CitizenId(random));
}

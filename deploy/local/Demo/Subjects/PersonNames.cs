namespace CreditPlatform.Local.Demo;

static class PersonNames
{
    const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    const string GivenNames = "建国志强文华秀英丽娟伟明海燕春梅晓东永平雪琴";

    public static string Next(SplitMix64 random) =>
        $"{random.Pick(Surnames)}{random.Pick(GivenNames)}{(random.Chance(70) ? random.Pick(GivenNames) : "")}";
}

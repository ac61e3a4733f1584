namespace CreditPlatform.Local.Demo;

static class Districts
{
    public static readonly string[] All = ["市辖区", "甲区", "乙县", "丙县"];
}

namespace CreditPlatform.Local.Demo;

/// <summary>Something that needs a permit.</summary>
/// <param name="Certificate">许可证书名称.</param>
/// <param name="Category">许可类别: 普通, 特许, 认可, 核准, 登记.</param>
/// <param name="Content">许可内容.</param>
/// <param name="Years">How long it is valid; 0 without end.</param>
/// <param name="Trades">Who asks for it; all trades when empty.</param>
sealed record PermitMatter(string Certificate, string Category, string Content, int Years, params Trade[] Trades);

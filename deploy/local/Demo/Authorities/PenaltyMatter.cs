namespace CreditPlatform.Local.Demo;

/// <summary>A violation a unit punishes.</summary>
/// <param name="Violation">违法行为类型.</param>
/// <param name="Basis">处罚依据; without an article where the law was renumbered within the two years.</param>
/// <param name="Kinds">处罚类别, joined with <c>;</c>.</param>
/// <param name="FineFrom">Smallest fine in yuan, a multiple of 100; 0 where none is imposed.</param>
/// <param name="FineTo">Largest fine in yuan.</param>
/// <param name="Trades">Who can commit it; all trades when empty.</param>
sealed record PenaltyMatter(string Violation, string Basis, string Kinds, int FineFrom, int FineTo, params Trade[] Trades)
{
    public bool Fines => FineTo > 0;

    public bool Confiscates => Kinds.Contains("没收", StringComparison.Ordinal);

    /// <summary>暂扣 or 吊销.</summary>
    public bool TakesPermit => Kinds.Contains("许可证件", StringComparison.Ordinal);
}

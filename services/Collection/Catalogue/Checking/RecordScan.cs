namespace CreditPlatform.Collection.Catalogue;

/// <summary>The state of one check: a cell a field, and what was found so far.</summary>
sealed class RecordScan(ItemPlan plan, DateOnly today)
{
    public readonly ItemPlan Plan = plan;
    public readonly Cell[] Cells = new Cell[plan.Fields.Length];
    public readonly DateOnly Today = today;

    public List<FieldError>? Errors { get; private set; }

    public List<FieldError>? Warnings { get; private set; }

    /// <summary>A fault told by the code's own explanation, with a detail behind it (a limit, the allowed values).</summary>
    public void Fail(int slot, string code, string zhDetail = "", string enDetail = "")
    {
        Cells[slot].Faulty = true;
        (Errors ??= []).Add(Explain(Plan.Fields[slot], code, zhDetail, enDetail));
    }

    /// <summary>A fault told in the words of a rule.</summary>
    public void Fail(int slot, CatalogueRule rule)
    {
        Cells[slot].Faulty = true;
        (Errors ??= []).Add(new(Plan.Fields[slot].Code, rule.Code, rule.Zh, rule.En));
    }

    /// <summary>Names left out here that were filled in all the same.</summary>
    public HashSet<string>? FilledThoughLeftOut { get; private set; }

    public void Meet(string leftOut) => (FilledThoughLeftOut ??= new(StringComparer.Ordinal)).Add(leftOut);

    /// <summary>A fault of a name that is no field here, told in the words of a rule.</summary>
    public void Fail(string name, CatalogueRule rule) => (Errors ??= []).Add(new(name, rule.Code, $"“{name}”{rule.Zh}", $"\"{name}\" {rule.En}"));

    /// <summary>A fault that belongs to no field of the item.</summary>
    public void Fail(string field, string code)
    {
        var (_, zh, en) = FieldCodes.Find(code)!;
        (Errors ??= []).Add(new(field, code, $"“{field}”{zh}", $"\"{field}\" {en}"));
    }

    public void Warn(int slot, string code) => (Warnings ??= []).Add(Explain(Plan.Fields[slot], code, "", ""));

    static FieldError Explain(CatalogueField field, string code, string zhDetail, string enDetail)
    {
        var (_, zh, en) = FieldCodes.Find(code)!;
        return new(field.Code, code, $"{field.Zh}{zh}{zhDetail}", $"{field.En} {en}{enDetail}");
    }
}

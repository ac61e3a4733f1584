namespace CreditPlatform.Local.Demo;

/// <summary>A unit that decides under one template.</summary>
/// <param name="Slug">Of the unit.</param>
/// <param name="Word">发文机关代字 of its decisions: 示市监罚.</param>
/// <param name="Weight">Its share of all decisions under the template, relative to the others.</param>
/// <param name="Matters">What it punishes, or permits.</param>
sealed record Authority<TMatter>(string Slug, string Word, int Weight, params TMatter[] Matters);

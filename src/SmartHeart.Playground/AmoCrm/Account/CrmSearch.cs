namespace SmartHeart.Playground.AmoCrm;

/// <summary>
/// What <c>query</c> finds: entities with the words in their name, tags or any field; digits are found however a phone is written.
/// Source: https://www.amocrm.ru/developers/content/crm_platform/contacts-api («Осуществляет поиск по заполненным полям сущности»).
/// </summary>
internal static class CrmSearch
{
    private const int FewestDigits = 4;

    public static bool Finds(CrmEntity entity, string query)
    {
        var words = query.Trim();
        if (words.Length == 0) return true;
        var digits = Digits(words);
        var byDigits = digits.Length >= FewestDigits && words.All(letter => char.IsDigit(letter) || " +-()".Contains(letter, StringComparison.Ordinal));
        return Texts(entity).Any(text =>
            text.Contains(words, StringComparison.OrdinalIgnoreCase)
            || (byDigits && Digits(text).Contains(digits, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Texts(CrmEntity entity) =>
        entity.Tags.Append(entity.Name).Concat(entity.Fields.SelectMany(field => field.Values).Select(value => value.Text));

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);
}

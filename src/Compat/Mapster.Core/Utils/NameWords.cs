namespace Mapster.Utils;

/// <summary>Splits a member name into its words: at underscores, before a capital, and before the last capital of an acronym.</summary>
internal static class NameWords
{
    public static IEnumerable<string> Split(string name)
    {
        var start = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '_')
            {
                if (i > start)
                    yield return name[start..i];
                start = i + 1;
            }
            else if (i > start && BeginsWord(name, i))
            {
                yield return name[start..i];
                start = i;
            }
        }

        if (start < name.Length)
            yield return name[start..];
    }

    private static bool BeginsWord(string name, int i) =>
        char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}

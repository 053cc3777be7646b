namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>Cuts the endings off words, so that their forms meet.</summary>
internal static class Stems
{
    /// <summary>Russian and English words lose their endings; whatever else (names in other scripts, «3d», «b2b») stays whole.</summary>
    public static string Of(string form) =>
        form.All(letter => letter is >= 'а' and <= 'я') ? RussianStem.Of(form)
        : form.All(char.IsAsciiLetterLower) ? EnglishStem.Of(form)
        : form;
}

using System.Text;

namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>A word where it stands in a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">UTF-16 units it takes there, accents and soft hyphens included.</param>
/// <param name="Form">How it is compared: lower-case letters and digits, 1–<see cref="Words.MaxLength"/> UTF-16 units.</param>
public readonly record struct Word(int Start, int Length, string Form)
{
    /// <summary>What its forms have in common, never empty: «лекции» and «лекцией» give «лекц».</summary>
    public string Stem => Stems.Of(Form);

    /// <summary>How it is shown to people: as <see cref="Form"/>, but with the ё that the text has.</summary>
    /// <param name="text">Where it stands.</param>
    public string In(string text)
    {
        var written = new string([.. text.Substring(Start, Length).Where(unit => !char.IsSurrogate(unit))]).Normalize(NormalizationForm.FormC).ToLowerInvariant();
        return written.Replace('ё', 'е') == Form ? written : Form;
    }
}

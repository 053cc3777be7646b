using System.Text;

namespace SmartHeart.Benchmarks.Search;

/// <summary>
/// Texts that look Russian to an index: tens of thousands of different words, as unevenly frequent as in a language (the n-th word comes 1/n as often), with
/// endings. The same for the same seed.
/// </summary>
internal sealed class RussianTexts
{
    private static readonly string[] Prefixes = Split("по при про пере вы до за на об от под пред раз с у ис без вос меж над");

    private static readonly string[] Roots = Split(
        "бренд дизайн реклам клиент проект рынок цвет шрифт образ текст видео кадр сцен свет звук план цел шаг путь рост спрос сбыт товар цен канал охват"
        + " трафик блог пост лид сделк встреч курс урок лекц книг стат кейс отчет данн граф числ опрос анализ гипотез тест смысл идей тренд мод стил форм линий"
        + " знак логотип упаков полк магаз кафе кофе город район дом офис команд роль задач срок бюдж смет договор партнер эксперт автор герой истор голос тон");

    private static readonly string[] Suffixes = Split("ник ств тель ен ов ист ер ск н лив чат ащ ован ир изац ок ушк онк ищ");

    private static readonly string[] Endings = ["", .. Split("а у ом е ы ов ам ами ах ый ая ое ого ому ым ой ую ые ых ия ии ию ией ий ть л ла ли")];

    private readonly Random _random;
    private readonly string[] _stems;
    private readonly double[] _cumulative;

    public RussianTexts(int seed, int words = 40_000)
    {
        _random = new Random(seed);
        _stems = [.. Stems().Distinct().Take(words)];
        var sum = 0.0;
        _cumulative = [.. Enumerable.Range(1, _stems.Length).Select(rank => sum += 1.0 / rank)];
    }

    /// <summary>A word of the frequency rank, from 0, with some ending.</summary>
    public string Word(int rank) => _stems[rank] + Endings[_random.Next(Endings.Length)];

    /// <summary>A number below the bound.</summary>
    public int Next(int bound) => _random.Next(bound);

    /// <summary>A line of that many words, each as often as its rank says.</summary>
    public string Line(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(Rank())));

    /// <summary>Paragraphs of at most that many letters, with some formatting.</summary>
    public string Html(int length)
    {
        var html = new StringBuilder("<b>").Append(Line(4)).Append("</b>\n\n");
        while (html.Length < length) html.Append(Line(12)).Append(". ").Append(_random.Next(4) == 0 ? "\n\n" : "");
        return html.ToString();
    }

    private int Rank()
    {
        var at = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        return at < 0 ? ~at : at;
    }

    private IEnumerable<string> Stems()
    {
        foreach (var root in Roots) yield return root;
        while (true)
        {
            var prefix = _random.Next(3) == 0 ? "" : Prefixes[_random.Next(Prefixes.Length)];
            var second = _random.Next(3) == 0 ? Suffixes[_random.Next(Suffixes.Length)] : "";
            yield return prefix + Roots[_random.Next(Roots.Length)] + Suffixes[_random.Next(Suffixes.Length)] + second;
        }
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

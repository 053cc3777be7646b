using System.Text;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Events;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Events;

/// <summary>What calendars expect of the file (RFC 5545).</summary>
public sealed class CalendarFileTests
{
    private const string Link = "https://t.me/smart_heart_bot?start=m-9";
    private const int MostOctets = 75;
    private static readonly DateTimeOffset Start = new(2026, 12, 25, 18, 30, 0, TimeSpan.FromHours(3));

    private static readonly CalendarEntry Lecture = new(
        9, "Лекция о бренде; часть 1, вводная \\ для всех", "Приходите <b>с вопросами</b>.\n\n<a href=\"https://example.org\">Программа</a> &amp; кофе",
        new EventView(Start, Start.AddHours(2), "Большой зал,\nТверская, 1", null), Version: 3, new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void An_event_with_a_place() => Snapshot.Match(Text(Lecture).ReplaceLineEndings("\n"));

    [Fact]
    public void An_event_with_a_link_is_connected_to_by_it() =>
        Snapshot.Match(Text(Lecture with { Event = new EventView(Start, Start.AddDays(2), null, "https://zoom.us/j/123?pwd=a&b=c") }).ReplaceLineEndings("\n"));

    [Fact]
    public void Lines_end_as_the_RFC_says_and_none_is_longer_than_it_allows()
    {
        var text = Text(Lecture with { Title = string.Concat(Enumerable.Repeat("Очень длинное название 👨‍👩‍👧 ", 20)) });

        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).AsSpan().IndexOfAny('\r', '\n').ShouldBe(-1);
        foreach (var line in text.Split("\r\n")) Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(MostOctets, line);
    }

    [Fact]
    public void Folds_never_break_a_character_and_unfold_to_what_was_meant()
    {
        var title = string.Concat(Enumerable.Repeat("Длинное 👨‍👩‍👧 название, с запятыми; ", 30)).Trim();
        var bytes = CalendarFile.Of(Lecture with { Title = title }, Link);

        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).ShouldNotContain("\uFFFD");
        Value("SUMMARY", Lecture with { Title = title }).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).ShouldBe(title);
    }

    [Fact]
    public void The_file_has_no_byte_order_mark() => CalendarFile.Of(Lecture, Link)[0].ShouldBe((byte)'B');

    [Fact]
    public void Times_are_UTC()
    {
        Value("DTSTART", Lecture).ShouldBe("20261225T153000Z");
        Value("DTEND", Lecture).ShouldBe("20261225T173000Z");
        Value("DTSTAMP", Lecture).ShouldBe("20261122T090000Z");
    }

    [Fact]
    public void A_changed_event_is_the_same_one_in_a_later_version()
    {
        var moved = Lecture with { Title = "Другое", Version = 4, Event = Lecture.Event with { StartsAt = Start.AddDays(1), EndsAt = Start.AddDays(2) } };

        Value("UID", moved).ShouldBe(Value("UID", Lecture));
        (Value("SEQUENCE", Lecture), Value("SEQUENCE", moved)).ShouldBe(("3", "4"));
        Value("UID", Lecture with { Id = 10 }).ShouldNotBe(Value("UID", Lecture));
    }

    [Fact]
    public void The_same_version_makes_the_same_bytes() => CalendarFile.Of(Lecture, Link).ShouldBe(CalendarFile.Of(Lecture, Link));

    private static string Text(CalendarEntry entry) => Encoding.UTF8.GetString(CalendarFile.Of(entry, Link));

    private static string Value(string name, CalendarEntry entry) =>
        Text(entry).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Single(line => line.StartsWith($"{name}:", StringComparison.Ordinal))[(name.Length + 1)..];
}

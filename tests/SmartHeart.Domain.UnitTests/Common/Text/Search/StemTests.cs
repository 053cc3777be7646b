using SmartHeart.Domain.Common.Text.Search;

namespace SmartHeart.Domain.UnitTests.Common.Text.Search;

public sealed class StemTests
{
    [Theory]
    [InlineData("лекция лекции лекцию лекцией лекций лекциям лекциями лекциях")]
    [InlineData("продукт продукта продукту продуктом продукте продукты продуктов продуктам продуктами продуктах")]
    [InlineData("встреча встречи встрече встречу встречей встречам встречами встречах")]
    [InlineData("дизайн дизайна дизайну дизайном дизайне дизайны")]
    [InlineData("стратегия стратегии стратегию стратегией стратегий стратегиями")]
    [InlineData("исследование исследования исследованию исследованием исследований исследованиях")]
    [InlineData("бренд бренда бренду брендом бренде бренды брендов брендами")]
    [InlineData("реклама рекламы рекламе рекламу рекламой")]
    [InlineData("кейс кейса кейсы кейсов кейсами")]
    [InlineData("мероприятие мероприятия мероприятию мероприятий мероприятиях")]
    [InlineData("статья статьи статью статьей статьям")]
    [InlineData("рекламный рекламная рекламное рекламного рекламным рекламных рекламные")]
    [InlineData("творческий творческая творческого творческим творческие")]
    [InlineData("маркетинг маркетинга маркетингу маркетингом маркетинге")]
    [InlineData("продвижение продвижения продвижению продвижением продвижении")]
    [InlineData("возможность возможности возможностью возможностей возможностям")]
    [InlineData("писать писал писала писали")]
    [InlineData("запускается запускаются запускался запускать")]
    [InlineData("ёлка елка ёлки елкой")]
    [InlineData("design designs designing designed")]
    [InlineData("strategy strategies")]
    [InlineData("service services serviced")]
    [InlineData("brand brands branding branded")]
    [InlineData("box boxes boxing")]
    [InlineData("plan plans planning planned")]
    public void Forms_of_a_word_meet(string forms) => forms.Split(' ').Select(Stem).Distinct().ShouldHaveSingleItem(forms);

    /// <summary>From the sample of snowballstem.org/algorithms/russian/stemmer.html.</summary>
    [Theory]
    [InlineData("в вавиловка вагнера вагон вагона вагоне вагонов вагоном вагоны", "в вавиловк вагнер вагон вагон вагон вагон вагон вагон")]
    [InlineData("важная важнее важнейшие важнейшими важничал важно важного важной", "важн важн важн важн важнича важн важн важн")]
    [InlineData("важности важностию важность важностью важную важны важных", "важност важност важност важност важн важн важн")]
    [InlineData("вазах вакса вакханка вал валандался валентина валериановых валерию валетами", "ваз вакс вакханк вал валанда валентин валерианов валер валет")]
    [InlineData("валился валится валов вальдшнепа вальсишку вальтера валяется валялась валять", "вал вал вал вальдшнеп вальсишк вальтер валя валя валя")]
    [InlineData("п па пава павел павильонам павла павлиний павлиньи павлиньим", "п па пав павел павильон павл павлин павлин павлин")]
    [InlineData("павлович павловна павловной павловцы павлыча пагубная", "павлович павловн павловн павловц павлыч пагубн")]
    [InlineData("падает падай падал падаль падать падаю падающего падающие", "пада пада пада падал пада пада пада пада")]
    [InlineData("падение падением падений паденье падет падут падучая падчерицей падшая падшую", "паден паден паден паден падет падут падуч падчериц падш падш")]
    public void Russian_stems_are_those_of_the_published_sample(string words, string stems) =>
        words.Split(' ').Select(Stem).ShouldBe(stems.Split(' '));

    [Theory]
    [InlineData("банк", "банкет")]
    [InlineData("мода", "модель")]
    [InlineData("лекция", "лекарство")]
    [InlineData("us", "use")]
    [InlineData("bed", "being")]
    public void Different_words_stay_apart(string one, string other) => Stem(one).ShouldNotBe(Stem(other));

    [Theory]
    [InlineData("3d")]
    [InlineData("2026")]
    [InlineData("wi")]
    [InlineData("王")]
    [InlineData("інтервю")]
    [InlineData("мгту")]
    public void What_is_neither_russian_nor_english_stays_whole(string form) => Stem(form).ShouldBe(form);

    private static string Stem(string word) => Words.Of(word).ShouldHaveSingleItem().Stem;
}

using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Mailings.Serial;

/// <summary>A further page of the series.</summary>
[Callback("wp")]
internal readonly record struct SeriesPageTap(PageTurn Turn, int Key);

/// <summary>The card of a series.</summary>
[Callback("wc", Link = true)]
internal readonly record struct SeriesTap(int Id);

/// <summary>Makes a series.</summary>
[Callback("wn")]
internal readonly record struct NewSeriesTap;

/// <summary>Adds a message to a series.</summary>
[Callback("wa")]
internal readonly record struct NewStepTap(int SeriesId);

/// <summary>A message of a series.</summary>
[Callback("ws")]
internal readonly record struct StepTap(int SeriesId, int MailingId);

/// <summary>Takes a message out of a series.</summary>
[Callback("wd")]
internal readonly record struct DropStepTap(int SeriesId, int MailingId);

/// <summary>Lets a series run, or stops it.</summary>
[Callback("wo")]
internal readonly record struct ActivateSeriesTap(int Id, bool Active);

/// <summary>Asks whether to delete a series.</summary>
[Callback("wx")]
internal readonly record struct AskDeleteSeriesTap(int Id);

/// <summary>Deletes a series.</summary>
[Callback("wxx")]
internal readonly record struct DeleteSeriesTap(int Id);

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Mailings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Mailings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Buttons = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Topic = table.Column<int>(type: "int", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    PausedBy = table.Column<int>(type: "int", nullable: false),
                    PauseWords = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    StartAt = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    Repeat = table.Column<int>(type: "int", nullable: false),
                    FirstLocal = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Quiet = table.Column<bool>(type: "bit", nullable: false),
                    Paid = table.Column<bool>(type: "bit", nullable: false),
                    SeriesId = table.Column<int>(type: "int", nullable: true),
                    SourceId = table.Column<int>(type: "int", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Upkeep = table.Column<int>(type: "int", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mailings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Segments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Segments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Series",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Trigger = table.Column<int>(type: "int", nullable: false),
                    Goal = table.Column<int>(type: "int", nullable: false),
                    EventId = table.Column<int>(type: "int", nullable: true),
                    ActiveSince = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Series", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MailingClicks",
                columns: table => new
                {
                    MailingId = table.Column<int>(type: "int", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Button = table.Column<int>(type: "int", nullable: false),
                    FirstAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    LastAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailingClicks", x => new { x.MailingId, x.UserId, x.Button });
                    table.ForeignKey(
                        name: "FK_MailingClicks_Mailings_MailingId",
                        column: x => x.MailingId,
                        principalTable: "Mailings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MailingFigures",
                columns: table => new
                {
                    MailingId = table.Column<int>(type: "int", nullable: false),
                    PreparedUpTo = table.Column<int>(type: "int", nullable: false),
                    PrepareUpTo = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Sent = table.Column<int>(type: "int", nullable: false),
                    Blocked = table.Column<int>(type: "int", nullable: false),
                    Deactivated = table.Column<int>(type: "int", nullable: false),
                    Failed = table.Column<int>(type: "int", nullable: false),
                    Skipped = table.Column<int>(type: "int", nullable: false),
                    Unknown = table.Column<int>(type: "int", nullable: false),
                    Rewritten = table.Column<int>(type: "int", nullable: false),
                    Removed = table.Column<int>(type: "int", nullable: false),
                    LastSentAt = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    BoardMessageId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailingFigures", x => x.MailingId);
                    table.ForeignKey(
                        name: "FK_MailingFigures_Mailings_MailingId",
                        column: x => x.MailingId,
                        principalTable: "Mailings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recipients",
                columns: table => new
                {
                    MailingId = table.Column<int>(type: "int", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Skipped = table.Column<int>(type: "int", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    MessageId = table.Column<int>(type: "int", nullable: false),
                    MoreIds = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Edition = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recipients", x => new { x.MailingId, x.UserId });
                    table.ForeignKey(
                        name: "FK_Recipients_Mailings_MailingId",
                        column: x => x.MailingId,
                        principalTable: "Mailings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SeriesSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MailingId = table.Column<int>(type: "int", nullable: false),
                    DelayMinutes = table.Column<int>(type: "int", nullable: false),
                    LookedUpTo = table.Column<DateTime>(type: "datetime2(7)", nullable: false),
                    SeriesId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeriesSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeriesSteps_Mailings_MailingId",
                        column: x => x.MailingId,
                        principalTable: "Mailings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeriesSteps_Series_SeriesId",
                        column: x => x.SeriesId,
                        principalTable: "Series",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MailingFigures_LastSentAt",
                table: "MailingFigures",
                column: "LastSentAt");

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_SeriesId",
                table: "Mailings",
                column: "SeriesId",
                filter: "\"SeriesId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_State_StartAt",
                table: "Mailings",
                columns: new[] { "State", "StartAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_Upkeep",
                table: "Mailings",
                column: "Upkeep",
                filter: "\"Upkeep\" <> 0");

            migrationBuilder.CreateIndex(
                name: "IX_Recipients_Pending",
                table: "Recipients",
                columns: new[] { "MailingId", "UserId" },
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Recipients_Sending",
                table: "Recipients",
                columns: new[] { "MailingId", "UserId" },
                filter: "\"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Segments_Name",
                table: "Segments",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SeriesSteps_MailingId",
                table: "SeriesSteps",
                column: "MailingId");

            migrationBuilder.CreateIndex(
                name: "IX_SeriesSteps_SeriesId",
                table: "SeriesSteps",
                column: "SeriesId");

            // Of those who agreed to mailings, the last ones first: series begin with that. (EF has no indexes on parts of complex values.)
            migrationBuilder.Sql("""CREATE INDEX "IX_Users_Agreed" ON "Users" ("Advertising_At") WHERE "Advertising_State" = 1""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_Agreed" ON "Users" """);

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "MailingClicks");

            migrationBuilder.DropTable(
                name: "MailingFigures");

            migrationBuilder.DropTable(
                name: "Recipients");

            migrationBuilder.DropTable(
                name: "Segments");

            migrationBuilder.DropTable(
                name: "SeriesSteps");

            migrationBuilder.DropTable(
                name: "Mailings");

            migrationBuilder.DropTable(
                name: "Series");
        }
    }
}

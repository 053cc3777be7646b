using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class JournalOfThings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Audit_TargetId_At",
                table: "Audit",
                columns: new[] { "TargetId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_TargetId_At",
                table: "Audit");
        }
    }
}
